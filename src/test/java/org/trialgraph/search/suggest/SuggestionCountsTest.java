package org.trialgraph.search.suggest;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;

/// Completions of random trials are those that somebody finds who counts all names by hand.
@QuarkusTest
class SuggestionCountsTest {

    private static final int TRIALS = 300;

    private static final int QUESTIONS = 400;

    private static final List<SuggestionKind> COUNTED =
            List.copyOf(EnumSet.complementOf(EnumSet.of(SuggestionKind.TRIAL)));

    private final Random random = new Random(20_260_405);

    @Inject
    HeldTrials held;

    @Test
    void completionsAreTheMostFrequentOfAllNames() {
        var trials = NamedTrial.random(99_000_001, TRIALS, random);
        held.json(NamedTrial.json(trials, "2025-01-01"));
        int found = 0;
        int cut = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            var kind = COUNTED.get(random.nextInt(COUNTED.size()));
            var counts = count(trials, kind);
            var text = beginning(List.copyOf(counts.keySet()));
            int most = 1 + random.nextInt(12);

            var answer = ask(kind, text, most);
            assertThat(answer).as("%d of %s: '%s'", most, kind, text).isEqualTo(expected(counts, text, most));
            found += answer.isEmpty() ? 0 : 1;
            cut += answer.size() == most ? 1 : 0;
        }
        assertThat(found).isEqualTo(QUESTIONS);
        assertThat(cut).isBetween(QUESTIONS / 10, QUESTIONS - 10);
    }

    /// Some letters of a name, from the beginning of one of its words on.
    private String beginning(List<String> names) {
        while (true) {
            var name = names.get(random.nextInt(names.size()));
            var words = name.split("[ ,/-]+", 0);
            int from = name.indexOf(words[random.nextInt(words.length)]);
            var text = name.substring(from, Math.min(name.length(), from + 2 + random.nextInt(7)))
                    .strip();
            if (key(text).length() >= 2) {
                return random.nextBoolean() ? text : text.toUpperCase(Locale.ROOT);
            }
        }
    }

    private static List<String> ask(SuggestionKind kind, String text, int most) {
        var answer = data(
                "query ($text: String!, $kind: SuggestionKind!, $most: Int) {"
                        + " suggest(text: $text, kinds: [$kind], first: $most) { text trialCount } }",
                Map.of("text", text, "kind", kind, "most", most));
        return StreamSupport.stream(answer.get("suggest").spliterator(), false)
                .map(SuggestionCountsTest::line)
                .toList();
    }

    private static String line(JsonNode suggestion) {
        return suggestion.get("text").asText() + ": " + suggestion.get("trialCount");
    }

    /// What begins so comes before what has a later word that does, when it comes to who is among the first.
    private static List<String> expected(Map<String, Integer> counts, String text, int most) {
        var wanted = key(text);
        var beginning = counts.keySet().stream()
                .filter(name -> key(name).startsWith(wanted))
                .sorted(comparingInt((String name) -> -counts.getOrDefault(name, 0))
                        .thenComparing(SuggestionCountsTest::key)
                        .thenComparing(name -> name));
        var later = counts.keySet().stream()
                .filter(name -> !key(name).startsWith(wanted) && key(name).contains(" " + wanted))
                .sorted(comparingInt((String name) -> -counts.getOrDefault(name, 0))
                        .thenComparing(name -> key(name).substring(key(name).indexOf(" " + wanted)))
                        .thenComparing(name -> name));
        return Stream.concat(beginning, later)
                .limit(most)
                .sorted(comparingInt((String name) -> -counts.getOrDefault(name, 0)))
                .map(name -> name + ": " + counts.get(name))
                .toList();
    }

    private static Map<String, Integer> count(List<NamedTrial> trials, SuggestionKind kind) {
        return trials.stream()
                .flatMap(trial -> new HashSet<>(trial.names(kind)).stream())
                .collect(Collectors.toMap(name -> name, name -> 1, Integer::sum, TreeMap::new));
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
