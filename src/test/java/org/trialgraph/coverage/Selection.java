package org.trialgraph.coverage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The fields that a request must select so that places are in its answer.
final class Selection {

    private final Map<String, Selection> fields = new LinkedHashMap<>();

    static Selection of(Collection<ServedPath> paths) {
        var selection = new Selection();
        paths.forEach(selection::add);
        return selection;
    }

    /// In braces; empty for a field that has none.
    String text() {
        return fields.isEmpty()
                ? ""
                : fields.entrySet().stream()
                        .map(field -> field.getKey() + field.getValue().text())
                        .collect(Collectors.joining(" ", " { ", " }"));
    }

    /// What is selected of a field.
    Selection at(String field) {
        return fields.computeIfAbsent(field, absent -> new Selection());
    }

    void add(ServedPath path) {
        var here = this;
        for (ServedPath.Step step : path.steps()) {
            for (String name : step.names()) {
                var next = here.at(name + step.arguments());
                step.where().keySet().forEach(next::at);
                if (step.names().size() == 1) {
                    here = next;
                }
            }
        }
    }
}
