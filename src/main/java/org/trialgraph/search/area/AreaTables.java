package org.trialgraph.search.area;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trialgraph.search.area.SearchArea.WeightedField;

/// Reads the two tables, `search/fields.tsv` and `search/areas.tsv`, which say themselves how they are laid out.
public final class AreaTables {

    private AreaTables() {}

    static Areas read() {
        var areas = new Areas();
        lines("/search/fields.tsv").forEach(line -> addField(line, areas));
        List<String> block = new ArrayList<>();
        for (String line : lines("/search/areas.tsv")) {
            if (!line.startsWith("\t") && !block.isEmpty()) {
                areas.add(area(block, areas));
                block.clear();
            }
            block.add(line);
        }
        areas.add(area(block, areas));
        return areas;
    }

    private static void addField(String line, Areas areas) {
        List<String> columns = List.of(line.split("\t", -1));
        var field = new DataField(
                columns.getFirst(), FieldKind.valueOf(columns.get(1)), columns.get(2), column(columns, 3));
        areas.add(field);
        column(columns, 4).ifPresent(names -> {
            for (String name : names.split(",", -1)) {
                areas.name(name, field);
            }
        });
    }

    private static SearchArea area(List<String> block, Areas areas) {
        List<String> head = List.of(block.getFirst().split("\t", -1));
        var fields = block.stream()
                .skip(1)
                .map(line -> List.of(line.strip().split("\t", -1)))
                .map(columns -> new WeightedField(
                        areas.requireField(columns.getFirst()),
                        Double.parseDouble(columns.get(1)),
                        column(columns, 2).isPresent()))
                .toList();
        return new SearchArea(head.getFirst(), column(head, 1), fields);
    }

    private static Optional<String> column(List<String> columns, int index) {
        return columns.size() > index && !columns.get(index).isEmpty()
                ? Optional.of(columns.get(index))
                : Optional.empty();
    }

    /// The lines of a table of this program, without those that explain it.
    public static List<String> lines(String resource) {
        try (var input = Objects.requireNonNull(AreaTables.class.getResourceAsStream(resource), resource)) {
            return new String(input.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
