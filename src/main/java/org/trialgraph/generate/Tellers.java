package org.trialgraph.generate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/// What `shape.tsv` calls by name.
final class Tellers {

    private static final Tellers INSTANCE = new Tellers();

    private final Map<String, Teller> tellers = new HashMap<>();
    private final Map<String, ToIntFunction<Scope>> counts = new HashMap<>();

    private Tellers() {
        IdentityTellers.addTo(tellers);
        StatusTellers.addTo(tellers);
        DesignTellers.addTo(tellers, counts);
        PeopleTellers.addTo(tellers);
        HeadingTellers.addTo(tellers, counts);
        ResultTellers.addTo(tellers);
        DocumentTellers.addTo(tellers);
    }

    static Teller teller(String name) {
        return required(INSTANCE.tellers, name);
    }

    static ToIntFunction<Scope> count(String name) {
        return required(INSTANCE.counts, name);
    }

    private static <V> V required(Map<String, V> map, String name) {
        var value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException("shape.tsv: nothing is told of " + name);
        }
        return value;
    }
}
