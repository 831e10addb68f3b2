package org.trialgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// The numbers of the index, against ones that were worked out by hand or another way.
class CorpusIndexTest {

    private static final FieldWeights TITLE_AND_CONDITION =
            FieldWeights.none().with(Field.BRIEF_TITLE, 2, 0.5).with(Field.CONDITION, 3, 0.5);

    /// Three trials; titles have 2, 4 and 3 words, 3 in the mean, and conditions 1, 1 and 1.
    private static final CorpusIndex THREE = index(
            document(1, "asthma inhaler", "asthma"),
            document(2, "asthma asthma in camels", "fever"),
            document(3, "fever of camels", "fever"));

    @Test
    void aWordInTwoFieldsIsSaturatedOnce() {
        // idf = ln(1 + (3 - 2 + .5) / (2 + .5)) = ln 1.6
        // trial 1: tf = 2 / (.5 + .5 * 2/3) + 3 / 1 = 2.4 + 3 = 5.4; 5.4 * 2.2 / 6.6 = 1.8
        // trial 2: tf = 2 * 2 / (.5 + .5 * 4/3) = 24/7; 24/7 * 2.2 / (24/7 + 1.2) = 1.6296296
        var scores = THREE.score(List.of(new WeightedTerm("asthma", 1)), TITLE_AND_CONDITION);

        assertThat(scores.of(1)).isCloseTo((float) (Math.log(1.6) * 1.8), within(1e-6f));
        assertThat(scores.of(2)).isCloseTo((float) (Math.log(1.6) * 1.6296296), within(1e-6f));
        assertThat(scores.of(3)).isZero();
        assertThat(scores.of(4)).isZero();
        assertThat(scores.top(3, nct -> true)).extracting(Hit::nct).containsExactly(1, 2);
    }

    @Test
    void theWeightOfAWordMultipliesWhatItGives() {
        var once = THREE.score(List.of(new WeightedTerm("camel", 1)), TITLE_AND_CONDITION);
        var thrice = THREE.score(List.of(new WeightedTerm("camel", 3)), TITLE_AND_CONDITION);

        assertThat(thrice.of(3)).isCloseTo(3 * once.of(3), within(1e-6f)).isPositive();
    }

    @Test
    void fieldsWithoutWeightDoNotCount() {
        var scores = THREE.score(
                List.of(new WeightedTerm("fever", 1)), FieldWeights.none().with(Field.BRIEF_TITLE, 1, 0.5));

        assertThat(scores.top(10, nct -> true)).extracting(Hit::nct).containsExactly(3);
    }

    @Test
    void aDocumentWeighsItsOwnWordsAsAQueryWouldWeighThem() {
        assertThat(THREE.weigh(document(1, "asthma inhaler", "asthma"), TITLE_AND_CONDITION))
                .containsOnlyKeys("asthma", "inhal")
                .hasEntrySatisfying("asthma", weight -> assertThat(weight).isCloseTo(1.8, within(1e-12)))
                .hasEntrySatisfying("inhal", weight -> assertThat(weight).isCloseTo(2.4 * 2.2 / 3.6, within(1e-12)));
    }

    @Test
    void ofEqualsTheLowerNumberComesFirstAndOnlyTheAllowedCompete() {
        var scores = index(document(5, "a", "x"), document(7, "a", "x"), document(9, "a", "x"))
                .score(List.of(new WeightedTerm("x", 1)), TITLE_AND_CONDITION);

        assertThat(scores.top(2, nct -> true)).extracting(Hit::nct).containsExactly(5, 7);
        assertThat(scores.top(2, nct -> nct != 5)).extracting(Hit::nct).containsExactly(7, 9);
    }

    @Test
    void overlapIsTheSharedPartOfAllThatEitherHas() {
        var index = index(document(1, "t", "asthma", "fever"), document(2, "t", "asthma"), document(3, "t", "cough"));
        double asthma = Math.log(1 + 1.5 / 2.5);
        double rare = Math.log(1 + 2.5 / 1.5);

        var overlap = index.candidates(List.of(1, 2, 3)).overlap(Label.CONDITION, List.of("asthma", "fever"));
        assertThat(overlap.of(1)).isEqualTo(1);
        assertThat(overlap.of(2)).isCloseTo((float) (asthma / (asthma + rare)), within(1e-6f));
        assertThat(overlap.of(3)).isZero();
        assertThat(index.candidates(List.of(1, 3))
                        .match(Label.CONDITION, List.of("fever"))
                        .of(1))
                .isCloseTo((float) rare, within(1e-6f));
        assertThat(index.find(Label.CONDITION, List.of("fever", "cough"))).containsExactly(1, 3);
    }

    @Test
    void changesOneByOneComeToTheSameNumbersAsLoadingAllAtOnce() {
        var random = new Random(7);
        var now = new TreeMap<Integer, CorpusDocument>();
        var index = CorpusIndex.empty();
        int largest = 0;
        for (int generation = 1; generation <= 60; generation++) {
            var changed = random.ints(random.nextInt(6), 1, 80).boxed().collect(Collectors.toCollection(TreeSet::new));
            var added = new SegmentBuilder();
            for (int nct : changed) {
                now.remove(nct);
                if (random.nextInt(4) > 0) {
                    now.put(nct, random(nct, random));
                    added.add(now.get(nct));
                }
            }
            var segment = added.size() == 0 ? List.<Segment>of() : List.of(added.finish());
            index = index.with(segment, new CorpusChanges(generation, false, changed), new Upkeep(30, 20));
            largest = Math.max(largest, index.segments().size());

            assertThat(numbers(index)).isEqualTo(numbers(index(now.values().toArray(CorpusDocument[]::new))));
        }
        assertThat(largest).isBetween(3, 2 * 80 / 30 + 4);
    }

    @Test
    void segmentsStayFewWhateverComes() {
        var random = new Random(8);
        var index = CorpusIndex.empty();
        int nct = 0;
        for (int generation = 1; generation <= 300; generation++) {
            var added = new SegmentBuilder();
            var changed = new TreeSet<Integer>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                changed.add(random.nextInt(3) == 0 ? random.nextInt(nct + 1) : ++nct);
            }
            changed.forEach(each -> added.add(random(each, random)));
            index = index.with(
                    List.of(added.finish()), new CorpusChanges(generation, false, changed), new Upkeep(64, 20));

            assertThat(index.segments()).hasSizeLessThanOrEqualTo(2 * index.size() / 64 + 5);
            assertThat(index.segments())
                    .allMatch(live -> live.liveSize() * 10 >= live.segment().size() * 8 - 1);
        }
        assertThat(index.size()).isGreaterThan(500);
    }

    private static List<Object> numbers(CorpusIndex index) {
        List<Object> found = new ArrayList<>(List.of(index.size()));
        for (int word = 0; word < 30; word++) {
            var term = new WeightedTerm("word" + word, 1);
            found.add(index.documentFrequency(term.stem()));
            found.add(index.score(List.of(term, new WeightedTerm("word1", 2)), TITLE_AND_CONDITION)
                    .top(100, nct -> true));
            found.add(all(index)
                    .overlap(Label.CONDITION, List.of("word1 word2", term.stem()))
                    .top(100));
        }
        return found;
    }

    private static Candidates all(CorpusIndex index) {
        return index.candidates(IntStream.range(0, 100).boxed().toList());
    }

    /// As the real ones: hardly a word is frequent, and most stand in few trials.
    @RepeatedTest(5)
    void theBestTrialsAreThoseOfAllScores(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var index = large(random);
        int found = 0;
        for (int query = 0; query < 100; query++) {
            var terms = terms(random);
            int part = 1 + random.nextInt(4);
            IntPredicate allowed = nct -> nct % part == 0;
            var all = index.score(terms, FieldWeights.allTexts());
            var best = index.best(terms, FieldWeights.allTexts(), 40, allowed);

            assertThat(best)
                    .hasSize(all.top(40, allowed).size())
                    .allSatisfy(hit -> assertThat(hit.score()).isEqualTo(all.of(hit.nct())))
                    .allMatch(hit -> allowed.test(hit.nct()));
            found += (int) all.top(10, allowed).stream().filter(best::contains).count();
        }
        assertThat(found).isGreaterThanOrEqualTo(970);
    }

    @Test
    void whoeverIsAllowedIsFoundHoweverFewTheyAre() {
        var random = new Random(6);
        var index = large(random);
        for (int query = 0; query < 50; query++) {
            var terms = terms(random);
            int part = 500 + random.nextInt(500);
            IntPredicate allowed = nct -> nct % part == 0;

            assertThat(index.best(terms, TITLE_AND_CONDITION, 10, allowed))
                    .isEqualTo(index.score(terms, TITLE_AND_CONDITION).top(10, allowed));
        }
        assertThat(index.best(terms(random), TITLE_AND_CONDITION, 10, nct -> false))
                .isEmpty();
        assertThat(index.best(List.of(), TITLE_AND_CONDITION, 10, nct -> true)).isEmpty();
        assertThat(index.best(List.of(new WeightedTerm("nowhere", 1)), TITLE_AND_CONDITION, 10, nct -> true))
                .isEmpty();
    }

    /// As two servers have the same trials, one since it began and one change by change.
    @RepeatedTest(5)
    void inWhateverSegmentsTheyStandTheSameTrialsAreFound(RepetitionInfo repetition) {
        var random = new Random(100 + repetition.getCurrentRepetition());
        var now = new TreeMap<Integer, CorpusDocument>();
        var byChanges = large(random, now);
        var atOnce = index(now.values().toArray(CorpusDocument[]::new));
        assertThat(byChanges.segments()).hasSizeGreaterThan(1);
        for (int query = 0; query < 50; query++) {
            var terms = terms(random);
            int part = 1 + random.nextInt(40);
            IntPredicate allowed = nct -> nct % part == 0;
            int count = 1 + random.nextInt(60);

            assertThat(byChanges.best(terms, TITLE_AND_CONDITION, count, allowed))
                    .isEqualTo(atOnce.best(terms, TITLE_AND_CONDITION, count, allowed));
        }
    }

    @Test
    void ofEqualsThoseWithTheLowerNumbersAreFound() {
        var index = CorpusIndex.empty();
        for (int first : List.of(900, 500, 100)) {
            var added = new SegmentBuilder();
            var changed = new TreeSet<Integer>();
            for (int nct = first; nct < first + 40; nct++) {
                changed.add(nct);
                added.add(document(nct, "asthma inhaler", "fever"));
            }
            index = index.with(List.of(added.finish()), new CorpusChanges(first, false, changed), new Upkeep(50, 20));
        }
        var terms = List.of(new WeightedTerm("asthma", 1), new WeightedTerm("fever", 1));

        assertThat(index.best(terms, TITLE_AND_CONDITION, 10, nct -> true))
                .extracting(Hit::nct)
                .containsExactlyElementsOf(IntStream.range(100, 110).boxed().toList());
    }

    private static List<WeightedTerm> terms(Random random) {
        return random.ints(1 + random.nextInt(12), 0, 200)
                .distinct()
                .mapToObj(word -> new WeightedTerm("word" + word, 1 + random.nextInt(3)))
                .toList();
    }

    @Test
    void candidatesHaveTheScoresThatAllHave() {
        var random = new Random(1);
        var index = large(random);
        for (int query = 0; query < 50; query++) {
            var terms = random.ints(5, 0, 60)
                    .distinct()
                    .mapToObj(word -> new WeightedTerm("word" + word, 1))
                    .toList();
            var keys = terms.stream().map(WeightedTerm::stem).toList();
            var ncts = random.ints(random.nextInt(200), 0, 6000).boxed().toList();
            var candidates = index.candidates(ncts);
            var words = index.score(terms, TITLE_AND_CONDITION);
            var labelled = index.find(Label.CONDITION, keys);

            for (int nct : ncts) {
                assertThat(candidates.score(terms, TITLE_AND_CONDITION).of(nct)).isEqualTo(words.of(nct));
                assertThat(candidates.match(Label.CONDITION, keys).of(nct) > 0).isEqualTo(labelled.contains(nct));
            }
        }
    }

    /// 5,000 documents in segments of 2,000 at most, some of them replaced.
    private static CorpusIndex large(Random random) {
        return large(random, new TreeMap<>());
    }

    /// @param now takes the documents that count
    private static CorpusIndex large(Random random, Map<Integer, CorpusDocument> now) {
        var index = CorpusIndex.empty();
        for (int generation = 1; generation <= 5; generation++) {
            var added = new SegmentBuilder();
            var changed = new TreeSet<Integer>();
            for (int each = 0; each < 1000; each++) {
                changed.add(generation * 1000 + each);
            }
            for (int each = 0; each < 30; each++) {
                changed.add(1000 + random.nextInt(generation * 1000));
            }
            changed.forEach(nct -> {
                var title = random.ints(8)
                        .mapToObj(any -> "word" + (int) (200 * Math.pow(random.nextDouble(), 3)))
                        .collect(Collectors.joining(" "));
                now.put(nct, document(nct, title, "word" + random.nextInt(40)));
                added.add(now.get(nct));
            });
            index = index.with(
                    List.of(added.finish()), new CorpusChanges(generation, false, changed), new Upkeep(2000, 20));
        }
        return index;
    }

    private static CorpusDocument random(int nct, Random random) {
        var words = random.ints(12, 0, 30).mapToObj(word -> "word" + word).toList();
        return document(
                nct,
                String.join(" ", words.subList(0, 1 + random.nextInt(9))),
                words.get(10),
                words.get(11),
                "word1 word2");
    }

    private static CorpusIndex index(CorpusDocument... documents) {
        var builder = new SegmentBuilder();
        Arrays.stream(documents).forEach(builder::add);
        return CorpusIndex.of(List.of(Map.entry(builder.finish(), new BitSet())), 0);
    }

    private static CorpusDocument document(int nct, String title, String... conditions) {
        return new CorpusDocument(
                nct,
                Map.of(Field.BRIEF_TITLE, List.of(title), Field.CONDITION, List.of(conditions)),
                Map.of(Label.CONDITION, List.of(conditions)));
    }
}
