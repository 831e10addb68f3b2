package org.trialgraph.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is drawn is drawn as the model says.
class ModelTest {

    private static final int DRAWS = 100_000;

    @Test
    void weightsGiveEachIndexItsShare() {
        var weights = Weights.of(List.of(1.0, 2.0, 7.0));
        var chance = new Chance(1);
        Map<Integer, Integer> drawn = new HashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            drawn.merge(weights.draw(chance), 1, Integer::sum);
        }
        assertThat(drawn.get(0)).isBetween(9_500, 10_500);
        assertThat(drawn.get(1)).isBetween(19_500, 20_500);
    }

    @Test
    void quantilesAreMetAndJoined() {
        var quantiles = Quantiles.of(List.of("0 1 2 4 10 20 30 35 40 45 48 49 60 100".split(" ", -1)));
        assertThat(quantiles.wholeAt(0)).isZero();
        assertThat(quantiles.wholeAt(0.5)).isEqualTo(20);
        assertThat(quantiles.wholeAt(0.625)).isEqualTo(25);
        assertThat(quantiles.wholeAt(1)).isEqualTo(100);
    }

    @Test
    void differentRanksGrowWithoutEnd() {
        var ranks = new Ranks(10, 0.5);
        assertThat(different(ranks, DRAWS)).isGreaterThan(3 * different(ranks, DRAWS / 10));
    }

    @Test
    void rareWordsAreAsDifferentAsTheirRanks() {
        Set<String> words = new HashSet<>();
        for (int rank = 0; rank < 20_000; rank++) {
            var out = new StringBuilder();
            TailWords.append(out, rank);
            words.add(out.toString());
        }
        assertThat(words).hasSizeGreaterThan(18_000);
    }

    @Test
    void headingKnowsAllThatStandsAboveIt() {
        var top = Heading.of("Top", List.of(), "T1");
        var left = Heading.of("Left", List.of(top), "");
        var right = Heading.of("Right", List.of(top), "");
        var below = Heading.of("Disease, Rare, Old", List.of(left, right), "");
        assertThat(below.ancestors()).containsExactly(left, top, right);
        assertThat(below.spoken()).isEqualTo("Old Rare Disease");
        assertThat(below.id()).startsWith("D9").hasSize(10);
    }

    private static int different(Ranks ranks, int draws) {
        var chance = new Chance(3);
        Set<Long> found = new HashSet<>();
        for (int i = 0; i < draws; i++) {
            found.add(ranks.draw(chance));
        }
        return found.size();
    }
}
