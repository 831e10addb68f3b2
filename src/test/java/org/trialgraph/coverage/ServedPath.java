package org.trialgraph.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A place in the answer, from `Trial`: field names with dots between, each with its arguments where it needs any.
/// `outcomes[kind=PRIMARY]` are those elements of a list that have these values, `identifiers[source=x][0]` the first
/// of them, `{kind,postHoc}` at the end are two values in one.
///
/// @param text  as written
/// @param steps field by field
record ServedPath(String text, List<Step> steps) {

    /// A field on the way.
    ///
    /// @param name      of the field
    /// @param arguments as in a request, with parentheses; empty for none
    /// @param where     values that an element of the list must have
    /// @param at        which of those elements; null for all
    record Step(
            String name,
            String arguments,
            Map<String, String> where,
            @Nullable Integer at) {

        /// The fields that a request must select here: its own, or those that make up one value.
        List<String> names() {
            return name.startsWith("{")
                    ? List.of(name.substring(1, name.length() - 1).split(","))
                    : List.of(name);
        }

        private boolean admits(JsonNode element) {
            return where.entrySet().stream()
                    .allMatch(value -> element.path(value.getKey()).asText().equals(value.getValue()));
        }
    }

    private static final Pattern STEP =
            Pattern.compile("(?<name>\\w+|\\{[\\w,]+})(?<arguments>\\([^)]*\\))?(?:\\[(?<where>[^]]*=[^]]*)])?"
                    + "(?:\\[(?<at>\\d+)])?(?:\\.|$)");

    private static final Pattern CONDITION = Pattern.compile("(\\w+)=(\\w+)");

    static ServedPath parse(String text) {
        List<Step> steps = new ArrayList<>();
        var step = STEP.matcher(text);
        int end = 0;
        while (step.find() && step.start() == end) {
            end = step.end();
            steps.add(new Step(
                    step.group("name"),
                    step.group("arguments") == null ? "" : step.group("arguments"),
                    step.group("where") == null ? Map.of() : where(step.group("where")),
                    step.group("at") == null ? null : Integer.valueOf(step.group("at"))));
            if (end == text.length()) {
                return new ServedPath(text, List.copyOf(steps));
            }
        }
        throw new IllegalArgumentException("no path: " + text);
    }

    /// The values at this place by their indices in the lists on the way: `2.0`. Null is "null".
    Map<String, String> values(JsonNode trial) {
        Map<String, String> values = new LinkedHashMap<>();
        collect(trial, 0, "", values);
        return values;
    }

    private void collect(JsonNode node, int depth, String indices, Map<String, String> values) {
        if (depth == steps.size()) {
            values.put(indices, node.asText());
            return;
        }
        if (node.isNull()) {
            return;
        }
        var step = steps.get(depth);
        if (step.names().size() > 1) {
            values.put(
                    indices,
                    step.names().stream()
                            .map(name -> member(node, name).asText())
                            .collect(Collectors.joining(": ")));
            return;
        }
        var next = member(node, step.name());
        if (!next.isArray()) {
            collect(next, depth + 1, indices, values);
            return;
        }
        int index = 0;
        for (JsonNode element : next) {
            if (step.admits(element)) {
                if (step.at() == null) {
                    collect(element, depth + 1, indices + "." + index, values);
                } else if (step.at() == index) {
                    collect(element, depth + 1, indices, values);
                }
                index++;
            }
        }
    }

    /// A field that is not in the answer at all is a mistake of the table.
    private JsonNode member(JsonNode node, String name) {
        var member = node.get(name);
        if (member == null) {
            throw new IllegalArgumentException("the answer has no " + name + " of " + text);
        }
        return member;
    }

    private static Map<String, String> where(String conditions) {
        return CONDITION
                .matcher(conditions)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }
}
