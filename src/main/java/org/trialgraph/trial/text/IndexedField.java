package org.trialgraph.trial.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A field of a record whose words are indexed.
///
/// @param path members that lead to it in the record, with full stops between them
/// @param name the registry's name of it
/// @param code stands before its words in the index
public record IndexedField(String path, String name, String code) {

    /// All of them: path, name and code, with tabs between them.
    private static final String RESOURCE = "/registry/searched-fields.tsv";

    /// All of them, in the order in which they are visited.
    public static final List<IndexedField> ALL = read();

    private static List<IndexedField> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(IndexedField.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", 3))
                    .map(field -> new IndexedField(field[0], field[1], field[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
