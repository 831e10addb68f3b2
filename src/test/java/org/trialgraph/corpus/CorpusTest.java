package org.trialgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.ingest.Rebuild;
import org.trialgraph.ingest.SilentListener;

/// The index says what the tables say, as of every call.
@QuarkusTest
class CorpusTest {

    private static final FieldWeights TITLE = FieldWeights.none().with(Field.BRIEF_TITLE, 1, 0.5);

    @Inject
    HeldTrials held;

    @Inject
    Corpus corpus;

    @Inject
    CorpusRepository repository;

    @Inject
    CorpusConfig config;

    @Inject
    Rebuild rebuild;

    @Test
    void aCallAfterAnImportSeesWhatItChanged() {
        held.json(studies(study(1, "2025-01-01", "asthma"), study(2, "2025-01-01", "fever")));
        var before = corpus.current();
        assertThat(titled(before, "asthma")).containsExactly(99_000_001);

        held.more(studies(study(2, "2025-02-01", "asthma"), study(3, "2025-02-01", "asthma")));
        var after = corpus.current();
        assertThat(titled(after, "asthma")).containsExactly(99_000_001, 99_000_002, 99_000_003);
        assertThat(titled(after, "fever")).isEmpty();
        assertThat(after.generation()).isGreaterThan(before.generation());
        assertThat(titled(before, "asthma")).as("of the index as it was").containsExactly(99_000_001);
        assertThat(corpus.current()).isSameAs(after);

        held.more(studies(study(3, "2025-02-01", "asthma")));
        assertThat(corpus.current()).as("after an import that changed nothing").isSameAs(after);
    }

    @Test
    void trialsThatAreTakenAwayAreNoLongerFound() {
        held.json(studies(study(1, "2025-01-01", "asthma")));
        assertThat(corpus.current().size()).isEqualTo(1);

        held.none();
        assertThat(corpus.current().size()).isZero();
        held.json(studies(study(4, "2025-01-01", "asthma")));
        assertThat(titled(corpus.current(), "asthma")).containsExactly(99_000_004);
    }

    @Test
    void severalImportsComeToTheSameAsLoadingAllAtOnce() {
        held.sample();
        corpus.current();
        var random = new Random(20);
        for (int round = 1; round <= 20; round++) {
            var date = "2027-01-%02d".formatted(round);
            held.more(studies(
                    study(40 + random.nextInt(30), date, "asthma in camels"),
                    study(80 + random.nextInt(5), date, "fever " + random.nextInt(9)),
                    study(1 + random.nextInt(3), date, "camels " + random.nextInt(9))));
            assertThat(numbers(corpus.current())).isEqualTo(numbers(new Corpus(repository, config).current()));
        }
        rebuild.run(new SilentListener());
        assertThat(numbers(corpus.current())).isEqualTo(numbers(new Corpus(repository, config).current()));
    }

    @Test
    void allWhoAskAtOnceShareOneLoad() throws InterruptedException, ExecutionException {
        held.sample();
        List<Callable<CorpusIndex>> asking = Stream.<Callable<CorpusIndex>>generate(() -> corpus::current)
                .limit(20)
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CorpusIndex> found = new ArrayList<>();
            for (Future<CorpusIndex> answer : threads.invokeAll(asking)) {
                found.add(answer.get());
            }
            assertThat(Set.copyOf(found)).hasSize(1);
        }
    }

    private static List<Integer> titled(CorpusIndex index, String stem) {
        return index.score(List.of(new WeightedTerm(stem, 1)), TITLE).top(10, nct -> true).stream()
                .map(Hit::nct)
                .sorted()
                .toList();
    }

    private static List<Object> numbers(CorpusIndex index) {
        List<Object> found = new ArrayList<>(List.of(index.size(), index.generation()));
        for (String stem : List.of("asthma", "camel", "fever", "of", "invent", "trial", "1", "5")) {
            found.add(index.documentFrequency(stem));
            found.add(index.score(List.of(new WeightedTerm(stem, 1), new WeightedTerm("in", 1)), TITLE)
                    .top(100, nct -> true));
        }
        found.add(index.candidates(index.find(Label.CONDITION, List.of("asthma")))
                .overlap(Label.CONDITION, List.of("asthma"))
                .top(100));
        return found;
    }

    private static String studies(String... studies) {
        return "{\"studies\": [" + String.join(",", studies) + "]}";
    }

    private static String study(int number, String posted, String title) {
        return """
                {"protocolSection": {
                  "identificationModule": {"nctId": "NCT99%06d", "briefTitle": "%s"},
                  "statusModule": {"lastUpdatePostDateStruct": {"date": "%s"}},
                  "conditionsModule": {"conditions": ["Asthma", "%s"]}}}""".formatted(number, title, posted, title);
    }
}
