package org.trialgraph.protocol.limit;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.trialgraph.protocol.ErrorCode;

/// How often selection sets ask for one key of the answer. Its work is that of the fields, fragments expanded, so these
/// have to be few before it begins.
final class Repeats {

    private final Map<String, FragmentDefinition> fragments;
    private final int most;

    Repeats(Map<String, FragmentDefinition> fragments, int most) {
        this.fragments = fragments;
        this.most = most;
    }

    /// Looks at every selection set of a definition.
    void check(SelectionSet root) {
        Deque<SelectionSet> ahead = new ArrayDeque<>();
        ahead.push(root);
        while (!ahead.isEmpty()) {
            var set = ahead.pop();
            checkKeys(set);
            addSetsBelow(set, ahead);
        }
    }

    /// Sets of the fields of a set. An inline fragment is a part of the set that it stands in.
    private static void addSetsBelow(SelectionSet set, Deque<SelectionSet> below) {
        Deque<SelectionSet> parts = new ArrayDeque<>();
        parts.push(set);
        while (!parts.isEmpty()) {
            for (Selection<?> selection : parts.pop().getSelections()) {
                if (selection instanceof InlineFragment inline) {
                    parts.push(inline.getSelectionSet());
                } else if (selection instanceof Field field && field.getSelectionSet() != null) {
                    below.push(field.getSelectionSet());
                }
            }
        }
    }

    private void checkKeys(SelectionSet set) {
        Map<String, Integer> times = new HashMap<>();
        Set<String> spread = new HashSet<>();
        Deque<SelectionSet> parts = new ArrayDeque<>();
        parts.push(set);
        while (!parts.isEmpty()) {
            for (Selection<?> selection : parts.pop().getSelections()) {
                if (selection instanceof Field field) {
                    times.merge(field.getResultKey(), 1, Integer::sum);
                } else if (selection instanceof InlineFragment inline) {
                    parts.push(inline.getSelectionSet());
                } else if (selection instanceof FragmentSpread name && spread.add(name.getName())) {
                    var fragment = fragments.get(name.getName());
                    if (fragment != null) {
                        parts.push(fragment.getSelectionSet());
                    }
                }
            }
        }
        times.forEach((key, count) -> Excess.check(
                ErrorCode.QUERY_TOO_COMPLEX,
                "Times that a selection set asks for '" + key + "'",
                count,
                most,
                set.getSourceLocation()));
    }
}
