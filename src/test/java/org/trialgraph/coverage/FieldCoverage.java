package org.trialgraph.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Compares documents with the answers about them, value by value, and counts.
final class FieldCoverage {

    /// How many values of a module were registered, and what became of them.
    private static final class Count {

        private long reached;
        private long leftOut;
        private long lost;

        private long all() {
            return reached + leftOut + lost;
        }
    }

    private static final int MOST_FAULTS = 100;

    private static final int LONGEST_VALUE = 80;

    private final FieldTable table;

    /// Places that have a value where none is registered.
    private final Set<String> inventing;

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private long trials;
    private long faultCount;

    FieldCoverage(FieldTable table) {
        this.table = table;
        this.inventing = table.fields().stream()
                .filter(field -> field.rule().mayInvent())
                .flatMap(field -> field.served().stream())
                .map(ServedPath::text)
                .collect(Collectors.toSet());
    }

    /// Compares a document with the answer about it.
    ///
    /// @param answer everything that [FieldTable#served] names, from `Trial`
    void compare(String id, JsonNode document, JsonNode answer) {
        trials++;
        Map<String, Map<String, String>> answered = new HashMap<>();
        table.served().forEach(path -> answered.computeIfAbsent(path.text(), absent -> path.values(answer)));
        Map<String, Set<String>> claimed = new HashMap<>();
        SourceLeaves.of(document).byPath().forEach((path, leaves) -> {
            var field = table.find(path);
            var place = field.flatMap(RegistryField::served);
            if (place.isPresent()) {
                var values = answered.getOrDefault(place.get().text(), Map.of());
                claimed.computeIfAbsent(place.get().text(), absent -> new HashSet<>())
                        .addAll(leaves.keySet());
                compare(id, field.get(), leaves, values);
            } else if (field.isPresent()) {
                count(path).leftOut += leaves.size();
            } else {
                count(path).lost += leaves.size();
                fault(
                        id,
                        path,
                        "is not in the table: "
                                + shown(leaves.values().iterator().next().asText()));
            }
        });
        answered.forEach((place, values) -> findInvented(id, place, values, claimed.getOrDefault(place, Set.of())));
    }

    long lost() {
        return counts.values().stream().mapToLong(count -> count.lost).sum();
    }

    long reached() {
        return counts.values().stream().mapToLong(count -> count.reached).sum();
    }

    /// The first faults, of trial, path and values: lost or wrong ones, and ones that nobody registered.
    List<String> faults() {
        return faultCount <= MOST_FAULTS ? faults : withRest();
    }

    /// The counts as a table.
    String report() {
        var lines = new ArrayList<String>();
        lines.add("%-50s %10s %10s %10s %6s %9s"
                .formatted("module", "values", "reached", "left out", "lost", "accounted"));
        counts.forEach((module, count) -> lines.add(line(module, count)));
        var total = new Count();
        counts.values().forEach(count -> {
            total.reached += count.reached;
            total.leftOut += count.leftOut;
            total.lost += count.lost;
        });
        lines.add(line(trials + " records", total));
        return String.join("\n", lines);
    }

    private void compare(String id, RegistryField field, Map<String, JsonNode> leaves, Map<String, String> values) {
        var lists = field.rule() == Rule.NAMED ? byList(values) : Map.<String, List<String>>of();
        leaves.forEach((indices, registered) -> {
            var answered = values.getOrDefault(indices, "null");
            Collection<String> beside = lists.getOrDefault(listOf(indices), List.of());
            if (field.rule().holds(registered, answered, beside)) {
                count(field.path()).reached++;
            } else {
                count(field.path()).lost++;
                fault(
                        id,
                        field.path() + indices,
                        "is " + shown(registered.asText()) + ", and "
                                + field.served().orElseThrow().text() + " is "
                                + shown(field.rule() == Rule.NAMED ? beside.toString() : answered));
            }
        });
    }

    /// What the answer has and no document says.
    private void findInvented(String id, String place, Map<String, String> values, Set<String> claimed) {
        if (!inventing.contains(place)) {
            values.forEach((indices, value) -> {
                if (!value.equals("null") && !claimed.contains(indices)) {
                    fault(id, place + indices, "is " + shown(value) + ", which nobody registered");
                }
            });
        }
    }

    private static Map<String, List<String>> byList(Map<String, String> values) {
        Map<String, List<String>> lists = new HashMap<>();
        values.forEach((indices, value) -> lists.computeIfAbsent(listOf(indices), absent -> new ArrayList<>())
                .add(value));
        return lists;
    }

    /// The indices of the list that an element is in.
    private static String listOf(String indices) {
        return indices.substring(0, Math.max(0, indices.lastIndexOf('.')));
    }

    private Count count(String path) {
        return counts.computeIfAbsent(RegistryField.moduleOf(path), absent -> new Count());
    }

    private void fault(String id, String path, String what) {
        faultCount++;
        if (faults.size() < MOST_FAULTS) {
            faults.add(id + " " + path + " " + what);
        }
    }

    private List<String> withRest() {
        List<String> all = new ArrayList<>(faults);
        all.add("… and " + (faultCount - MOST_FAULTS) + " more");
        return all;
    }

    private static String line(String name, Count count) {
        return "%-50s %,10d %,10d %,10d %,6d %8.2f%%"
                .formatted(
                        name,
                        count.all(),
                        count.reached,
                        count.leftOut,
                        count.lost,
                        100.0 * (count.reached + count.leftOut) / Math.max(1, count.all()));
    }

    private static String shown(String value) {
        return "\"" + (value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value) + "\"";
    }
}
