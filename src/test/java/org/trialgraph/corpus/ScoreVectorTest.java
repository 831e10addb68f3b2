package org.trialgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What comes next by score, against sorting all of them.
class ScoreVectorTest {

    private static final int TRIALS = 400;
    private static final CorpusIndex INDEX = index();

    @RepeatedTest(20)
    void whatComesNextIsWhatSortingTells(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        Map<Integer, Double> scores = new HashMap<>();
        for (int nct = 1; nct <= TRIALS; nct++) {
            // Many equals in some of them, none in others; some have no score.
            scores.put(nct, (double) random.nextInt(repetition.getCurrentRepetition() * 40) / 4);
        }
        var vector = ScoreVector.none(INDEX).plus(scores);
        for (int question = 0; question < 100; question++) {
            boolean bestFirst = random.nextBoolean();
            float beyond = bestFirst && random.nextInt(4) == 0
                    ? Float.POSITIVE_INFINITY
                    : random.nextInt(repetition.getCurrentRepetition() * 40) / 4f;
            int count = 1 + random.nextInt(30);
            int part = 1 + random.nextInt(4);
            IntPredicate allowed = nct -> nct % part == 0;

            assertThat(vector.next(beyond, bestFirst, count, allowed))
                    .containsExactlyInAnyOrderElementsOf(sorted(scores, beyond, bestFirst, count, allowed));
        }
    }

    @Test
    void thoseThatComeInOrderAreFoundToo() {
        Map<Integer, Double> rising = new HashMap<>();
        for (int nct = 1; nct <= TRIALS; nct++) {
            rising.put(nct, (double) nct);
        }
        var vector = ScoreVector.none(INDEX).plus(rising);

        assertThat(vector.next(Float.POSITIVE_INFINITY, true, 2, nct -> true))
                .containsExactlyInAnyOrder(new Hit(TRIALS, TRIALS), new Hit(TRIALS - 1, TRIALS - 1));
        assertThat(vector.next(0, false, 1, nct -> true)).containsExactly(new Hit(1, 1));
        assertThat(vector.top(3, nct -> nct < 10)).extracting(Hit::nct).containsExactly(9, 8, 7);
    }

    @Test
    void whatIsAddedToTrialsElsewhereIsLeftOut() {
        var vector = ScoreVector.none(INDEX).plus(Map.of(7, 2.0, TRIALS + 1, 3.0));

        assertThat(vector.of(7)).isEqualTo(2);
        assertThat(vector.of(TRIALS + 1)).isZero();
        assertThat(vector.atMost(1.5f).of(7)).isEqualTo(1.5f);
        assertThat(vector.plus(vector).of(7)).isEqualTo(4);
        assertThat(vector.of(7)).isEqualTo(2);
    }

    private static List<Hit> sorted(
            Map<Integer, Double> scores, float beyond, boolean bestFirst, int count, IntPredicate allowed) {
        var byScore = Comparator.comparingDouble(Hit::score);
        var left = scores.entrySet().stream()
                .map(each -> new Hit(each.getKey(), each.getValue().floatValue()))
                .filter(hit -> hit.score() > 0 && allowed.test(hit.nct()))
                .filter(hit -> bestFirst ? hit.score() < beyond : hit.score() > beyond)
                .sorted(bestFirst ? byScore.reversed() : byScore)
                .toList();
        if (left.size() <= count) {
            return left;
        }
        float last = left.get(count - 1).score();
        return left.stream()
                .filter(hit -> bestFirst ? hit.score() >= last : hit.score() <= last)
                .toList();
    }

    private static CorpusIndex index() {
        var builder = new SegmentBuilder();
        for (int nct = 1; nct <= TRIALS; nct++) {
            builder.add(new CorpusDocument(nct, Map.of(), Map.of()));
        }
        return CorpusIndex.of(List.of(Map.entry(builder.finish(), new BitSet())), 0);
    }
}
