package org.trialgraph.trial.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A field of a record that is indexed: by its words, or, if it is an object with other fields, by being there.
///
/// @param path members that lead to it in the record, with full stops between them
/// @param name the registry's name of it
/// @param code stands before its words in the index
/// @param basic whether it is one of those that the registry's BasicSearch looks into
/// @param brief whether its words are also among the brief ones, which most searches do with
public record IndexedField(String path, String name, String code, boolean basic, boolean brief) {

    /// Those with words, in the order in which they are visited.
    public static final List<IndexedField> ALL = read("/registry/searched-fields.tsv");

    /// Objects and lists of such.
    public static final List<IndexedField> STRUCTURES = read("/registry/searched-structures.tsv");

    private static IndexedField of(String[] columns) {
        var marks = columns.length > 3 ? List.of(columns[3].split(" ")) : List.<String>of();
        return new IndexedField(columns[0], columns[1], columns[2], marks.contains("basic"), marks.contains("brief"));
    }

    /// Reads a table: path, name, code and perhaps `basic`, `brief` or both, with tabs between them.
    private static List<IndexedField> read(String resource) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(IndexedField.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", 4))
                    .map(IndexedField::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
