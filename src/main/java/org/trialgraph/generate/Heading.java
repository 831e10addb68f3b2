package org.trialgraph.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A subject heading in the manner of MeSH.
///
/// @param code of the branch of which it is the root; empty for others
record Heading(String id, String name, List<Heading> above, String code) {

    /// Invented numbers begin with 9, which no real one does.
    static Heading of(String name, List<Heading> above, String code) {
        long number = Math.floorMod(Chance.seed(1, name), 100_000_000L);
        return new Heading("D9" + Digits.padded(number, 8), name, above, code);
    }

    /// Everything above, nearest first.
    List<Heading> ancestors() {
        Set<Heading> found = new LinkedHashSet<>();
        collect(this, found);
        return List.copyOf(found);
    }

    /// A disease's name as people say it: `Carcinoma, Renal Cell` is a renal cell carcinoma.
    String spoken() {
        var parts = List.of(name.split(", ", -1));
        return String.join(" ", new ArrayList<>(parts).reversed());
    }

    private static void collect(Heading heading, Set<Heading> found) {
        for (var parent : heading.above) {
            if (found.add(parent)) {
                collect(parent, found);
            }
        }
    }
}
