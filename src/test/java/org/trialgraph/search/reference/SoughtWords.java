package org.trialgraph.search.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.text.Words;

/// The words of a term or phrase, and whether a value has them.
record SoughtWords(List<Unit> units) {

    /// Left out where words may stand apart, unless there is no other.
    private static final Set<String> FREQUENT = Stream.of(
                    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "in", "is", "it", "its",
                    "of", "on", "or", "that", "the", "their", "this", "to", "was", "were", "which", "with")
            .flatMap(word -> Words.stems(word).stream())
            .collect(Collectors.toSet());

    /// A word, or one of several parts: these one behind the other are as good as the whole.
    ///
    /// @param whole the parts as one word; null for a single part
    record Unit(List<String> parts, @Nullable String whole) {

        boolean isFrequent() {
            return whole == null && FREQUENT.contains(parts.getFirst());
        }

        /// Whether the value has it anywhere.
        boolean isIn(TextWords value) {
            return beginnings(value).anyMatch(place -> !ends(value, place).isEmpty());
        }

        IntStream beginnings(TextWords value) {
            var places = new ArrayList<>(value.places(parts.getFirst()));
            if (whole != null) {
                places.addAll(value.places(whole));
            }
            return places.stream().mapToInt(Integer::intValue).distinct();
        }

        /// The places behind it, if it begins at one. A whole word takes one place.
        List<Integer> ends(TextWords value, int place) {
            List<Integer> ends = new ArrayList<>();
            if (IntStream.range(0, parts.size()).allMatch(part -> value.has(parts.get(part), place + part))) {
                ends.add(place + parts.size());
            }
            if (whole != null && value.has(whole, place)) {
                ends.add(place + 1);
            }
            return ends;
        }
    }

    static SoughtWords of(String text) {
        List<Unit> units = new ArrayList<>();
        int next = 0;
        for (var word : Words.of(text)) {
            if (word.position() >= next) {
                units.add(new Unit(List.of(word.stem()), null));
                next = word.position() + 1;
            } else {
                // The whole behind its parts.
                var parts = units.subList(Math.max(0, units.size() - (next - word.position())), units.size());
                var whole = new Unit(
                        parts.stream().flatMap(part -> part.parts().stream()).toList(), word.stem());
                parts.clear();
                units.add(whole);
            }
        }
        return new SoughtWords(List.copyOf(units));
    }

    /// The words that tell something.
    List<Unit> telling() {
        var telling = units.stream().filter(unit -> !unit.isFrequent()).toList();
        return telling.isEmpty() ? units : telling;
    }

    /// Whether the value has all words together and in order.
    ///
    /// @param fromStart whether nothing may stand before them
    /// @param toEnd     whether nothing may stand behind them
    boolean areTogetherIn(TextWords value, boolean fromStart, boolean toEnd) {
        return !units.isEmpty()
                && units.getFirst()
                        .beginnings(value)
                        .anyMatch(place -> (place == 0 || !fromStart) && follow(0, value, place, toEnd));
    }

    /// Whether the value is the words, blanks apart: `Phase 2` is `PHASE2`.
    boolean are(TextWords value) {
        return !units.isEmpty()
                && joined().equals(new SoughtWords(value.words().stream()
                                .map(word -> new Unit(List.of(word.stem()), null))
                                .toList())
                        .joined());
    }

    private String joined() {
        return units.stream().flatMap(unit -> unit.parts().stream()).collect(Collectors.joining());
    }

    private boolean follow(int unit, TextWords value, int place, boolean toEnd) {
        if (unit == units.size()) {
            return !toEnd || place == value.end();
        }
        return units.get(unit).ends(value, place).stream().anyMatch(end -> follow(unit + 1, value, end, toEnd));
    }
}
