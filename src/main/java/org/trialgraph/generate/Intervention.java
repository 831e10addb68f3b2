package org.trialgraph.generate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is given or done in a study.
///
/// @param heading null where no vocabulary has it
record Intervention(String type, String name, @Nullable Heading heading) {

    private static final Codes TYPES = Model.codes("interventionType");
    private static final Rule DRUG = Grammar.rule("intervention.drug");
    private static final Rule OTHER = Grammar.rule("intervention.other");
    private static final double PLACEBO = 0.22;

    static Intervention draw(Chance chance, int index) {
        var type = TYPES.draw(chance);
        return switch (type) {
            case "DRUG", "BIOLOGICAL", "COMBINATION_PRODUCT", "GENETIC" -> drug(type, index, chance);
            default -> {
                var rule = Grammar.find("intervention." + type.toLowerCase(Locale.ROOT));
                yield new Intervention(type, capital(Grammar.expand(rule == null ? OTHER : rule, chance)), null);
            }
        };
    }

    private static Intervention drug(String type, int index, Chance chance) {
        if (index > 0 && chance.happens(PLACEBO)) {
            return new Intervention(type, "Placebo", null);
        }
        var drug = Drugs.draw(chance);
        var out = new StringBuilder();
        DRUG.append(new Prose(out, chance, new Of(drug)));
        return new Intervention(type, out.toString(), drug.heading());
    }

    /// As arms refer to it: `Drug: Aspirin`.
    String reference() {
        return type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + name;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private record Of(Drugs.Drug drug) implements Prose.Topic {
        @Override
        public String condition(Chance chance) {
            return Conditions.draw(chance).spoken();
        }

        @Override
        public String intervention(Chance chance) {
            return drug.name();
        }
    }
}
