package org.trialgraph.generate;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Ids, names and titles.
final class IdentityTellers {

    private static final Rule ACRONYM = Grammar.rule("acronym");
    private static final Codes ID_TYPES = Model.codes("secondaryIdType");

    private static final Pattern NO_CAPITAL = Pattern.compile("[^A-Z]");

    private IdentityTellers() {}

    static void addTo(Map<String, Teller> tellers) {
        tellers.put("nctId", Teller.text(scope -> scope.study().key().nct()));
        tellers.put("orgStudyId", Teller.text(IdentityTellers::orgStudyId));
        tellers.put("secondaryIdType", Teller.text(IdentityTellers::idType));
        tellers.put("secondaryId", Teller.text(IdentityTellers::secondaryId));
        tellers.put("acronym", Teller.text(IdentityTellers::acronym));
        tellers.put("hasResults", Teller.flag(scope -> scope.study().results()));
    }

    private static String orgStudyId(Scope scope) {
        var sponsor = scope.study().sponsor().name();
        var letters = NO_CAPITAL.matcher(sponsor).replaceAll("");
        long number = Math.floorMod(scope.study().key().seed(), 10_000_000L);
        return switch ((int) (number % 4)) {
            case 0 -> "" + number;
            case 1 -> letters + "-" + number % 100_000;
            case 2 -> number % 10_000 + "-" + letters;
            default -> String.format(Locale.ROOT, "%s/%02d/%04d", letters, number % 25, number % 9_999);
        };
    }

    private static String idType(Scope scope) {
        return ID_TYPES.draw(new Chance(scope.seed()));
    }

    /// The registers' forms, with years in which none of them gave out numbers.
    private static String secondaryId(Scope scope) {
        long number = Math.floorMod(scope.seed(), 1_000_000L);
        return switch (idType(scope)) {
            case "EUDRACT_NUMBER" -> String.format(Locale.ROOT, "2090-%06d-%02d", number, number % 90 + 10);
            case "CTIS" -> String.format(Locale.ROOT, "2090-5%05d-%02d-00", number % 100_000, number % 90 + 10);
            case "NIH" -> String.format(Locale.ROOT, "R99XX%06d", number);
            case "REGISTRY" -> String.format(Locale.ROOT, "INV%08d", number);
            default -> {
                var out = new StringBuilder();
                TailWords.appendCode(out, number);
                yield out.append('/').append(number % 89).toString();
            }
        };
    }

    private static String acronym(Scope scope) {
        var word = Grammar.expand(ACRONYM, scope.chance()).toUpperCase(Locale.ROOT);
        return word.length() > 14 ? word.substring(0, 14) : word;
    }
}
