package org.trialgraph.search.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Orders that a client asks for, and the same in Java.
///
/// @param json       the argument `orderBy`
/// @param comparator without a tie
record RandomOrder(List<Map<String, Object>> json, Comparator<PagedTrial> comparator) {

    /// Where distances are measured from.
    static final double EAST = 10;

    private record Key(TrialOrderField field, @Nullable OrderDirection direction) {

        boolean descending() {
            return (direction == null ? field.usual() : direction) == OrderDirection.DESC;
        }

        Map<String, Object> json() {
            return direction == null
                    ? Map.of("field", field.name())
                    : Map.of("field", field.name(), "direction", direction.name());
        }
    }

    /// Up to three keys of chance.
    ///
    /// @param near whether distances can be told
    static RandomOrder of(Random random, boolean near) {
        List<TrialOrderField> fields = Stream.of(TrialOrderField.values())
                .filter(field -> field != TrialOrderField.RELEVANCE)
                .filter(field -> near || field != TrialOrderField.DISTANCE)
                .toList();
        List<@Nullable OrderDirection> directions = new ArrayList<>(List.of(OrderDirection.values()));
        directions.add(null);
        return of(Stream.generate(() -> new Key(
                        fields.get(random.nextInt(fields.size())), directions.get(random.nextInt(directions.size()))))
                .limit(random.nextInt(4))
                .toList());
    }

    /// One key in one direction.
    static RandomOrder of(TrialOrderField field, @Nullable OrderDirection direction) {
        return of(List.of(new Key(field, direction)));
    }

    private static RandomOrder of(List<Key> keys) {
        var all = new ArrayList<>(keys.isEmpty() ? List.of(new Key(TrialOrderField.LAST_UPDATE_POSTED, null)) : keys);
        all.add(new Key(
                TrialOrderField.NCT_ID, all.getFirst().descending() ? OrderDirection.DESC : OrderDirection.ASC));
        return new RandomOrder(
                keys.stream().map(Key::json).toList(),
                all.stream()
                        .map(key -> comparator(key.field(), key.descending()))
                        .reduce(Comparator::thenComparing)
                        .orElseThrow());
    }

    private static Comparator<PagedTrial> comparator(TrialOrderField field, boolean descending) {
        return switch (field) {
            case RELEVANCE -> throw new IllegalArgumentException("what a ranking says is not in a trial");
            case LAST_UPDATE_POSTED -> by(trial -> PagedTrial.day(trial.updated()), descending);
            case FIRST_POSTED -> by(trial -> PagedTrial.day(trial.firstPosted()), descending);
            case START -> by(trial -> PagedTrial.day(trial.start()), descending);
            case COMPLETION -> by(trial -> PagedTrial.day(trial.completion()), descending);
            case ENROLLMENT -> by(PagedTrial::enrollment, descending);
            case NCT_ID -> by(PagedTrial::nct, descending);
            case DISTANCE -> by(trial -> trial.distanceKm(EAST), descending);
        };
    }

    /// What has no value comes last in either direction.
    private static <V extends Comparable<? super V>> Comparator<PagedTrial> by(
            Function<PagedTrial, @Nullable V> value, boolean descending) {
        return (one, other) -> {
            var first = value.apply(one);
            var second = value.apply(other);
            if (first == null || second == null) {
                return Boolean.compare(first == null, second == null);
            }
            return descending ? second.compareTo(first) : first.compareTo(second);
        };
    }
}
