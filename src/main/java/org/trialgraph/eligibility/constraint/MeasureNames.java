package org.trialgraph.eligibility.constraint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the names of measures, the longest first.
final class MeasureNames {

    /// A measure and the token behind its name.
    record Match(Measure measure, int end) {}

    private record Name(List<String> words, Measure measure) {}

    private static final Map<String, List<Name>> BY_FIRST_WORD = byFirstWord();

    private MeasureNames() {}

    private static Map<String, List<Name>> byFirstWord() {
        Map<String, List<Name>> names = new HashMap<>();
        for (Measure measure : Measure.values()) {
            for (List<String> words : measure.names()) {
                names.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Name(words, measure));
            }
        }
        names.values()
                .forEach(list -> list.sort(
                        (left, right) -> right.words().size() - left.words().size()));
        return names;
    }

    /// The measure whose name starts at `index`, null where none does.
    static @Nullable Match at(Tokens tokens, int index) {
        for (Name name : BY_FIRST_WORD.getOrDefault(tokens.at(index).lower(), List.of())) {
            if (tokens.phrase(index, name.words())) {
                return new Match(name.measure(), index + name.words().size());
            }
        }
        return null;
    }
}
