package org.trialgraph.generate;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// What is studied, how, on whom: conditions, phases, arms, interventions, ages.
final class DesignTellers {

    private static final List<String> MASKED =
            List.of("PARTICIPANT", "INVESTIGATOR", "OUTCOMES_ASSESSOR", "CARE_PROVIDER");
    private static final List<String> SHARED = List.of("STUDY_PROTOCOL", "SAP", "CSR", "ICF", "ANALYTIC_CODE");

    private DesignTellers() {}

    static void addTo(Map<String, Teller> tellers, Map<String, ToIntFunction<Scope>> counts) {
        tellers.put(
                "condition",
                Teller.text(scope -> scope.study().condition(scope.index()).name()));
        tellers.put("studyType", Teller.text(scope -> scope.study().type()));
        tellers.put("phase", Teller.text(scope -> scope.study().phases().get(scope.index())));
        counts.put("phases", scope -> scope.study().phases().size());
        tellers.put("masked", Teller.text(scope -> MASKED.get(scope.index() % MASKED.size())));
        tellers.put("sharedKind", Teller.text(scope -> SHARED.get(scope.index() % SHARED.size())));
        addArms(tellers, counts);
        addInterventions(tellers, counts);
        tellers.put(
                "minimumAge", Teller.text(scope -> Ages.of(scope.study().key()).minimum()));
        tellers.put(
                "maximumAge", Teller.text(scope -> Ages.of(scope.study().key()).maximum()));
        tellers.put(
                "standardAge",
                Teller.text(scope -> Ages.of(scope.study().key()).standard().get(scope.index())));
        counts.put(
                "standardAges", scope -> Ages.of(scope.study().key()).standard().size());
    }

    private static void addArms(Map<String, Teller> tellers, Map<String, ToIntFunction<Scope>> counts) {
        counts.put("arms", scope -> scope.study().arms().size());
        tellers.put(
                "armLabel",
                Teller.text(scope -> scope.study().arms().get(scope.index()).label()));
        tellers.put(
                "armType",
                Teller.text(scope -> scope.study().arms().get(scope.index()).type()));
        counts.put("interventionsOfArm", scope -> interventionsOf(scope, 0).size());
        tellers.put(
                "interventionOfArm",
                Teller.text(scope -> scope.study()
                        .interventions()
                        .get(interventionsOf(scope, 1).get(scope.index()))
                        .reference()));
    }

    private static void addInterventions(Map<String, Teller> tellers, Map<String, ToIntFunction<Scope>> counts) {
        counts.put("interventions", scope -> scope.study().interventions().size());
        tellers.put(
                "interventionType",
                Teller.text(scope ->
                        scope.study().interventions().get(scope.index()).type()));
        tellers.put(
                "interventionName",
                Teller.text(scope ->
                        scope.study().interventions().get(scope.index()).name()));
        counts.put("armsOfIntervention", scope -> armsOf(scope, 0).size());
        tellers.put(
                "armOfIntervention",
                Teller.text(scope -> scope.study()
                        .arms()
                        .get(armsOf(scope, 1).get(scope.index()))
                        .label()));
        tellers.put("otherName", Teller.text(scope -> Drugs.draw(scope.chance()).name()));
    }

    /// @param lists how many lists around the arm is
    private static List<Integer> interventionsOf(Scope scope, int lists) {
        return scope.study().links().interventionsOfArm().get(scope.indexOutside(lists));
    }

    private static List<Integer> armsOf(Scope scope, int lists) {
        return scope.study().links().armsOfIntervention().get(scope.indexOutside(lists));
    }
}
