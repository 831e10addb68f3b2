package org.trialgraph.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The figures that the program draws from by name: `figures.tsv`.
final class Model {

    private static final Model INSTANCE = new Model();

    private final Map<String, Quantiles> quantiles = new HashMap<>();
    private final Map<String, Codes> codes = new HashMap<>();
    private final Map<String, Ranks> ranks = new HashMap<>();

    private Model() {
        for (var row : ModelFile.rows("figures.tsv")) {
            var name = row.get(0);
            var values = List.of(row.get(2).split(" ", -1));
            switch (row.get(1)) {
                case "quantiles" -> quantiles.put(name, Quantiles.of(values));
                case "codes" -> codes.put(name, Codes.of(values));
                case "ranks" ->
                    ranks.put(name, new Ranks(Double.parseDouble(values.get(0)), Double.parseDouble(values.get(1))));
                default -> throw new IllegalStateException("figures.tsv: " + row);
            }
        }
    }

    static Quantiles quantiles(String name) {
        return required(INSTANCE.quantiles, name);
    }

    static Codes codes(String name) {
        return required(INSTANCE.codes, name);
    }

    static Ranks ranks(String name) {
        return required(INSTANCE.ranks, name);
    }

    private static <V> V required(Map<String, V> map, String name) {
        var value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No figures of " + name);
        }
        return value;
    }
}
