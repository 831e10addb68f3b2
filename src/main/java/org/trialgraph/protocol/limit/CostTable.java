package org.trialgraph.protocol.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// What fields cost, and how long their lists are taken to be. `protocol/cost.tsv` says itself how it is laid out.
final class CostTable {

    private static final String RESOURCE = "/protocol/cost.tsv";

    private static final Entry PLAIN = new Entry(1, new Size.Assumed(1));

    private final Map<String, Entry> entries;

    /// @param weight of each item, if the field is a list
    record Entry(long weight, Size size) {}

    /// How long a list is.
    sealed interface Size {

        /// About so long.
        record Assumed(long items) implements Size {}

        /// As an argument of the field says.
        ///
        /// @param absent how long it is without
        record Argument(String name, long absent) implements Size {}

        /// As the page is that the field around it asks for.
        record Page() implements Size {}
    }

    private CostTable(Map<String, Entry> entries) {
        this.entries = entries;
    }

    static CostTable read() {
        try (var input = Objects.requireNonNull(CostTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return parse(new String(input.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CostTable parse(String table) {
        Map<String, Entry> entries = new TreeMap<>();
        table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .forEach(line ->
                        entries.put(line.getFirst(), new Entry(Long.parseLong(line.get(1)), size(line.get(2)))));
        return new CostTable(entries);
    }

    private static Size size(String text) {
        List<String> words = List.of(text.split(" ", -1));
        String first = words.getFirst();
        if (first.equals("page")) {
            return new Size.Page();
        }
        if (first.equals("-")) {
            return PLAIN.size;
        }
        return Character.isDigit(first.charAt(0))
                ? new Size.Assumed(Long.parseLong(first))
                : new Size.Argument(first, words.size() > 1 ? Long.parseLong(words.getLast()) : 1);
    }

    /// @param field by its coordinate, such as `Trial.arms`
    Entry of(String field) {
        return entries.getOrDefault(field, PLAIN);
    }

    /// Coordinates of all fields that are named.
    Set<String> fields() {
        return entries.keySet();
    }
}
