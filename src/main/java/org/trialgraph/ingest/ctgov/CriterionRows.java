package org.trialgraph.ingest.ctgov;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.CriteriaParser;
import org.trialgraph.eligibility.CriterionNode;
import org.trialgraph.ingest.merge.Table;

/// The criteria's trees as rows, each node behind its parent. Without recursion, since the text decides the depth.
final class CriterionRows {

    private record Pending(CriterionNode node, @Nullable Integer parent) {}

    private CriterionRows() {}

    static void add(String criteria, TrialDraft draft) {
        Deque<Pending> pending = new ArrayDeque<>();
        push(CriteriaParser.parse(criteria), null, pending);
        while (!pending.isEmpty()) {
            var next = pending.pop();
            var node = next.node();
            int position = draft.append(
                    Table.CRITERION, next.parent(), node.list(), node.kind().name(), node.marker(), node.markdown());
            push(node.children(), position, pending);
        }
    }

    private static void push(List<CriterionNode> siblings, @Nullable Integer parent, Deque<Pending> pending) {
        siblings.reversed().forEach(node -> pending.push(new Pending(node, parent)));
    }
}
