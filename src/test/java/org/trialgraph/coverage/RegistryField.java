package org.trialgraph.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A line of the table: a field of the registry, and where it is in the schema.
///
/// @param path   of the field in a study, lists marked: `protocolSection.conditionsModule.keywords[]`
/// @param served where it is, from `Trial`; empty for a field that is left out
/// @param rule   how values compare
/// @param reason why it is left out; empty for one that is served
record RegistryField(String path, Optional<ServedPath> served, Rule rule, String reason) {

    private static final String LEFT_OUT = "-";

    /// Reads a line: path, place, and rule or reason if there is any, with tabs between.
    static RegistryField parse(String line) {
        List<String> columns = List.of(line.split("\t"));
        if (columns.size() != 2 && columns.size() != 3) {
            throw new IllegalArgumentException("two or three columns expected: " + line);
        }
        var note = columns.size() == 2 ? "" : columns.getLast();
        if (!columns.get(1).equals(LEFT_OUT)) {
            return new RegistryField(
                    columns.getFirst(), Optional.of(ServedPath.parse(columns.get(1))), Rule.called(note), "");
        }
        if (note.isBlank()) {
            throw new IllegalArgumentException("no reason given: " + line);
        }
        return new RegistryField(columns.getFirst(), Optional.empty(), Rule.SAME, note);
    }

    /// The part of a record that a field belongs to: section and module.
    String module() {
        return moduleOf(path);
    }

    static String moduleOf(String path) {
        return Arrays.stream(path.split("\\.")).limit(2).collect(Collectors.joining("."));
    }

    /// The object that it is a member of; empty for one of the record itself.
    String parent() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }

    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
