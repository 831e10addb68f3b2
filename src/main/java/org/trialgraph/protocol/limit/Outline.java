package org.trialgraph.protocol.limit;

import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The size of a definition's selections. The fragments that it spreads stand beside it, and are not counted in it
/// before [#expand].
///
/// @param depth   of fields within fields
/// @param nesting of selection sets within selection sets
record Outline(long fields, long aliases, Level depth, Level nesting, List<Spread> spreads) {

    /// How far down something goes.
    ///
    /// @param place of the field or selection set that is the deepest
    record Level(int levels, @Nullable SourceLocation place) {

        static final Level NONE = new Level(0, null);

        Level deeper(Level other) {
            return other.levels > levels ? other : this;
        }

        Level below(int above) {
            return new Level(above + levels, place);
        }
    }

    /// A fragment that a definition spreads.
    ///
    /// @param depth   fields around it
    /// @param nesting selection sets around it
    record Spread(String fragment, int depth, int nesting) {}

    Outline {
        spreads = List.copyOf(spreads);
    }

    /// Reads each selection once, fragments not at all.
    static Outline of(SelectionSet root) {
        var walk = new Walk();
        walk.walk(root);
        return new Outline(walk.fields, walk.aliases, walk.depth, walk.nesting, walk.spreads);
    }

    /// Outlines that have their fragments in them, by name. Each is reckoned once, however often it is spread. Spreads
    /// of what is not there are passed over, and so are spreads that would close a circle: the document is invalid.
    static Map<String, Outline> expand(Map<String, Outline> fragments) {
        Map<String, Outline> expanded = new HashMap<>();
        for (String name : FragmentOrder.innermostFirst(fragments)) {
            expanded.put(name, Objects.requireNonNull(fragments.get(name)).with(expanded));
        }
        return expanded;
    }

    /// This definition with what it spreads in it.
    ///
    /// @param expanded fragments that have theirs in them
    Outline with(Map<String, Outline> expanded) {
        long allFields = fields;
        long allAliases = aliases;
        var deepest = depth;
        var innermost = nesting;
        for (Spread spread : spreads) {
            var fragment = expanded.get(spread.fragment);
            if (fragment != null) {
                allFields = Saturated.sum(allFields, fragment.fields);
                allAliases = Saturated.sum(allAliases, fragment.aliases);
                deepest = deepest.deeper(fragment.depth.below(spread.depth));
                innermost = innermost.deeper(fragment.nesting.below(spread.nesting));
            }
        }
        return new Outline(allFields, allAliases, deepest, innermost, List.of());
    }

    /// Keeps its own stack, for a document may nest deeper than a thread's stack goes.
    private static final class Walk {

        /// A selection set, the fields around it, and how many selection sets it and those around it are.
        private record Step(SelectionSet set, int fields, int sets) {}

        private final Deque<Step> ahead = new ArrayDeque<>();
        private final List<Spread> spreads = new ArrayList<>();
        private long fields;
        private long aliases;
        private Level depth = Level.NONE;
        private Level nesting = Level.NONE;

        void walk(SelectionSet root) {
            ahead.push(new Step(root, 0, 1));
            while (!ahead.isEmpty()) {
                var step = ahead.pop();
                nesting = nesting.deeper(new Level(step.sets, step.set.getSourceLocation()));
                for (Selection<?> selection : step.set.getSelections()) {
                    visit(selection, step);
                }
            }
        }

        private void visit(Selection<?> selection, Step step) {
            if (selection instanceof Field field) {
                fields++;
                aliases += field.getAlias() == null ? 0 : 1;
                depth = depth.deeper(new Level(step.fields + 1, field.getSourceLocation()));
                if (field.getSelectionSet() != null) {
                    ahead.push(new Step(field.getSelectionSet(), step.fields + 1, step.sets + 1));
                }
            } else if (selection instanceof InlineFragment inline) {
                ahead.push(new Step(inline.getSelectionSet(), step.fields, step.sets + 1));
            } else if (selection instanceof FragmentSpread spread) {
                spreads.add(new Spread(spread.getName(), step.fields, step.sets));
            }
        }
    }
}
