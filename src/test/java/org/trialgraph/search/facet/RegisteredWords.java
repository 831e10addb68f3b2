package org.trialgraph.search.facet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.text.Words;

/// The words of a field's values, read when they are asked for.
final class RegisteredWords {

    static final RegisteredWords NONE = new RegisteredWords(List.of());

    final List<String> values;

    private @Nullable List<Map<Integer, Set<String>>> places;
    private @Nullable Set<String> all;

    RegisteredWords(List<String> values) {
        this.values = values;
    }

    boolean has(String stem) {
        if (all == null) {
            Set<String> stems = new HashSet<>();
            values.forEach(value -> stems.addAll(Words.stems(value)));
            all = stems;
        }
        return all.contains(stem);
    }

    /// Whether a value has these words together and in order.
    ///
    /// @param whole and no others
    boolean hasTogether(List<String> stems, boolean whole) {
        return places().stream().anyMatch(value -> hasTogether(value, stems, whole));
    }

    private static boolean hasTogether(Map<Integer, Set<String>> value, List<String> stems, boolean whole) {
        int last = whole ? 0 : value.size() - stems.size();
        if (whole && value.size() != stems.size()) {
            return false;
        }
        for (int start = 0; start <= last; start++) {
            int place = start;
            while (place - start < stems.size()
                    && value.getOrDefault(place, Set.of()).contains(stems.get(place - start))) {
                place++;
            }
            if (place - start == stems.size()) {
                return true;
            }
        }
        return false;
    }

    private List<Map<Integer, Set<String>>> places() {
        if (places == null) {
            List<Map<Integer, Set<String>>> read = new ArrayList<>();
            for (String value : values) {
                Map<Integer, Set<String>> byPlace = new HashMap<>();
                Words.of(value)
                        .forEach(word -> byPlace.computeIfAbsent(word.position(), absent -> new HashSet<>())
                                .add(word.stem()));
                read.add(byPlace);
            }
            places = read;
        }
        return places;
    }
}
