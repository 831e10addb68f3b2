package org.trialgraph.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The table of fields as the README shows it: a line for each object of a record, and the fields that are left out.
final class FieldReadme {

    static final String BEGIN = "<!-- fields: made of src/test/resources/coverage/fields.tsv -->";

    static final String END = "<!-- end of fields -->";

    private FieldReadme() {}

    static String render(FieldTable table) {
        var lines = new ArrayList<String>();
        lines.add("| left out | why |");
        lines.add("| --- | --- |");
        table.fields().stream()
                .filter(field -> field.served().isEmpty())
                .forEach(field -> lines.add("| `" + field.path() + "` | " + field.reason() + " |"));
        lines.add("");
        lines.add("<details><summary>Which field of the registry is where</summary>");
        lines.add("");
        lines.add("| in the record | from `Trial` | fields |");
        lines.add("| --- | --- | --- |");
        Map<String, List<RegistryField>> objects = table.fields().stream()
                .filter(field -> field.served().isPresent())
                .collect(Collectors.groupingBy(RegistryField::parent, LinkedHashMap::new, Collectors.toList()));
        objects.forEach((parent, fields) -> lines.add(line(parent, fields)));
        lines.add("");
        lines.add("</details>");
        return String.join("\n", lines);
    }

    private static String line(String parent, List<RegistryField> fields) {
        var base = fields.stream()
                .map(field -> field.served().orElseThrow().text())
                .map(path -> path.substring(0, path.lastIndexOf('.') + 1))
                .reduce(FieldReadme::commonStart)
                .orElse("");
        var members = fields.stream().map(field -> member(field, base.length())).collect(Collectors.joining(", "));
        return "| " + quoted(parent) + " | " + quoted(base.isEmpty() ? "" : base.substring(0, base.length() - 1))
                + " | " + members + " |";
    }

    private static String member(RegistryField field, int base) {
        var name = field.name().replace("[]", "");
        var there = field.served().orElseThrow().text().substring(base);
        return name.equals(there) ? quoted(name) : quoted(name) + " → " + quoted(there);
    }

    /// Whole steps alone.
    private static String commonStart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.substring(0, one.substring(0, same).lastIndexOf('.') + 1);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }
}
