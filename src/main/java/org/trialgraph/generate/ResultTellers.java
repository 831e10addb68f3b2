package org.trialgraph.generate;

import java.util.List;
import java.util.Map;

/// What the results sections have in common.
final class ResultTellers {

    private static final List<String> MILESTONES = List.of("STARTED", "COMPLETED", "NOT COMPLETED");
    private static final List<String> BASELINE = List.of(
            "Age, Continuous",
            "Sex: Female, Male",
            "Race (NIH/OMB)",
            "Ethnicity (NIH/OMB)",
            "Region of Enrollment",
            "Age, Categorical");
    private static final Ranks EVENTS = Model.ranks("events");
    private static final Codes SYSTEMS = Model.codes("eventSystem");
    private static final Rule EVENT = Grammar.rule("eventterm");
    private static final TextStyle PHRASE = TextStyle.of("phrase");

    private ResultTellers() {}

    static void addTo(Map<String, Teller> tellers) {
        for (var prefix : List.of("FG", "BG", "OG", "EG")) {
            tellers.put("group" + prefix, Teller.text(scope -> prefix + Digits.padded(scope.index(), 3)));
        }
        tellers.put("groupTitle", Teller.text(scope -> scope.groups().title(scope.index())));
        tellers.put("groupDescription", Teller.text(scope -> scope.groups().description(scope.index())));
        tellers.put("pValue", Teller.text(ResultTellers::pValue));
        tellers.put(
                "periodTitle",
                Teller.text(scope -> scope.index() == 0 ? "Overall Study" : "Period " + (scope.index() + 1)));
        tellers.put("milestone", Teller.text(scope -> listed(MILESTONES, scope)));
        tellers.put("baselineTitle", Teller.text(scope -> listed(BASELINE, scope)));
        tellers.put("eventTerm", Teller.text(scope -> {
            var term = Grammar.expand(EVENT, new Chance(event(scope)));
            return Character.toUpperCase(term.charAt(0)) + term.substring(1);
        }));
        tellers.put("eventSystem", Teller.text(scope -> SYSTEMS.draw(new Chance(Chance.seed(event(scope), "system")))));
        tellers.put(
                "eventVocabulary",
                Teller.text(scope -> "MedDRA (" + (10 + scope.study().key().index() % 17) + ".1)"));
    }

    private static long event(Scope scope) {
        return Chance.seed(EVENTS.at(Chance.unit(scope.seed())), "event");
    }

    private static String listed(List<String> list, Scope scope) {
        if (scope.index() < list.size()) {
            return list.get(scope.index());
        }
        var prose = scope.prose();
        PHRASE.write(prose, 20 + scope.chance().below(20));
        return prose.out().toString();
    }

    private static String pValue(Scope scope) {
        double value = StrictMath.pow(scope.chance().unit(), 3);
        return value < 0.001 ? "<0.001" : Digits.fixed(value, 2 + scope.chance().below(3));
    }
}
