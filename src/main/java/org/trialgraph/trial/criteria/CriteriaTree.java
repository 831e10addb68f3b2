package org.trialgraph.trial.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.eligibility.CriterionKind;

/// Puts the rows of criteria together again.
final class CriteriaTree {

    private CriteriaTree() {}

    /// The trees behind rows in pre-order.
    static List<Criterion> of(List<CriterionRow> rows) {
        List<Criterion> roots = new ArrayList<>();
        Map<Integer, Criterion> byPosition = new HashMap<>();
        for (var row : rows) {
            var parent = row.parentPosition == null ? null : byPosition.get(row.parentPosition);
            var siblings = parent == null ? roots : parent.children();
            var criterion = new Criterion(
                    CriterionKind.valueOf(row.kind),
                    siblings.size() + 1,
                    row.list,
                    row.marker,
                    row.markdown,
                    new ArrayList<>());
            siblings.add(criterion);
            byPosition.put(row.position, criterion);
        }
        return roots;
    }
}
