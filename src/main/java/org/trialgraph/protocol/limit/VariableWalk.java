package org.trialgraph.protocol.limit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Visits the values of variables, each before those in it, in their order. Keeps its own stack, for they may nest
/// deep.
final class VariableWalk {

    private VariableWalk() {}

    /// Where a value stands.
    ///
    /// @param around null for a variable
    /// @param step   name of the variable or member, or index
    record Place(@Nullable Place around, Object step, int depth) {

        /// Such as `$where.and[0].sponsor`.
        String path() {
            Deque<Place> places = new ArrayDeque<>();
            for (Place place = this; place != null; place = place.around) {
                places.push(place);
            }
            var path = new StringBuilder();
            for (Place place : places) {
                path.append(place.around == null ? "$" + place.step : place.segment());
            }
            return path.toString();
        }

        /// Name of the variable that it is in.
        Object variable() {
            var place = this;
            while (place.around != null) {
                place = place.around;
            }
            return place.step;
        }

        private String segment() {
            return step instanceof Integer ? "[" + step + "]" : "." + step;
        }
    }

    private record Step(@Nullable Object value, Place place) {}

    /// @param visit takes a value that is not null, and its place; the depth of a variable's own value is 0
    static void over(Map<String, ? extends @Nullable Object> variables, BiConsumer<Object, Place> visit) {
        Deque<Step> ahead = new ArrayDeque<>();
        variables.forEach((name, value) -> ahead.addLast(new Step(value, new Place(null, name, 0))));
        while (!ahead.isEmpty()) {
            var step = ahead.removeFirst();
            if (step.value != null) {
                visit.accept(step.value, step.place);
                inside(step.value, step.place).reversed().forEach(ahead::addFirst);
            }
        }
    }

    private static List<Step> inside(Object value, Place place) {
        List<Step> steps = new ArrayList<>();
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> steps.add(new Step(member, new Place(place, name, place.depth + 1))));
        } else if (value instanceof Iterable<?> items) {
            int index = 0;
            for (var item : items) {
                steps.add(new Step(item, new Place(place, index++, place.depth + 1)));
            }
        }
        return steps;
    }
}
