package org.trialgraph.generate;

import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// The subject headings of conditions and interventions.
final class HeadingTellers {

    private static final Quantiles CONDITIONS = Model.quantiles("conditionMeshes");

    private HeadingTellers() {}

    static void addTo(Map<String, Teller> tellers, Map<String, ToIntFunction<Scope>> counts) {
        add("condition", scope -> scope.headings().conditions(), tellers, counts);
        add("intervention", scope -> scope.headings().interventions(), tellers, counts);
        counts.put("conditionMeshes", scope -> {
            scope.headings().readConditions(CONDITIONS.wholeAt(scope.chance().unit()));
            return scope.headings().conditions().meshes().size();
        });
        counts.put("interventionMeshes", scope -> {
            scope.headings().readInterventions();
            return scope.headings().interventions().meshes().size();
        });
    }

    private static void add(
            String of,
            Function<Scope, StudyHeadings.Group> group,
            Map<String, Teller> tellers,
            Map<String, ToIntFunction<Scope>> counts) {
        Function<Scope, Heading> mesh = scope -> group.apply(scope).meshes().get(scope.index());
        tellers.put(of + "MeshId", Teller.text(scope -> mesh.apply(scope).id()));
        tellers.put(of + "MeshTerm", Teller.text(scope -> mesh.apply(scope).name()));
        counts.put(of + "Ancestors", scope -> group.apply(scope).ancestors().size());
        Function<Scope, Heading> ancestor =
                scope -> group.apply(scope).ancestors().get(scope.index());
        tellers.put(
                of + "AncestorId", Teller.text(scope -> ancestor.apply(scope).id()));
        tellers.put(
                of + "AncestorTerm", Teller.text(scope -> ancestor.apply(scope).name()));
        counts.put(of + "Leaves", scope -> group.apply(scope).leaves().size());
        Function<Scope, StudyHeadings.Leaf> leaf =
                scope -> group.apply(scope).leaves().get(scope.index());
        tellers.put(of + "LeafId", Teller.text(scope -> leafId(leaf.apply(scope).heading())));
        tellers.put(
                of + "LeafName",
                Teller.text(scope -> leaf.apply(scope).heading().name()));
        tellers.put(
                of + "LeafAsFound",
                Teller.text(scope -> leaf.apply(scope).heading().spoken()));
        tellers.put(of + "LeafRelevance", Teller.text(scope -> leaf.apply(scope).relevant() ? "HIGH" : "LOW"));
        counts.put(of + "Branches", scope -> group.apply(scope).branches().size());
        Function<Scope, Heading> branch = scope -> group.apply(scope).branches().get(scope.index());
        tellers.put(
                of + "BranchAbbrev", Teller.text(scope -> branch.apply(scope).code()));
        tellers.put(of + "BranchName", Teller.text(scope -> branch.apply(scope).name()));
    }

    private static String leafId(Heading heading) {
        return "M" + (900_000 + Math.floorMod(Chance.seed(2, heading.name()), 100_000L));
    }
}
