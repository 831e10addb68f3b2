package org.trialgraph.generate;

import java.util.Locale;

/// An invented person.
record Person(String given, String family) {

    private static final Rule GIVEN = Grammar.rule("given");
    private static final Rule FAMILY = Grammar.rule("family");

    static Person of(long seed) {
        var chance = new Chance(Chance.seed(seed, "person"));
        return new Person(Grammar.expand(GIVEN, chance), Grammar.expand(FAMILY, chance));
    }

    String name(long seed) {
        return given + " " + family + (Chance.unit(seed) < 0.6 ? ", MD" : Chance.unit(seed) < 0.8 ? ", PhD" : "");
    }

    /// At a domain that no one can own.
    String email() {
        return (given.charAt(0) + "." + family).toLowerCase(Locale.ROOT).replace(" ", "") + "@"
                + DOMAINS[Math.floorMod(family.hashCode(), DOMAINS.length)];
    }

    static String phone(long seed) {
        long number = Math.floorMod(seed, 10_000_000L);
        return switch ((int) Math.floorMod(seed >> 40, 3L)) {
            case 0 -> "555-" + Digits.padded(number / 10_000, 3) + "-" + Digits.padded(number % 10_000, 4);
            case 1 -> "+99 " + (10_000_000 + number);
            default -> "+99" + (1_000_000_000L + number);
        };
    }

    private static final String[] DOMAINS = {
        "hospital.example", "university.example", "clinic.example", "trials.example", "med.example", "research.example"
    };
}
