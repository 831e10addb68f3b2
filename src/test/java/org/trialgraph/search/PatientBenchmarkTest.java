package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.GraphQl;
import org.trialgraph.HeldTrials;
import org.trialgraph.corpus.Corpus;
import org.trialgraph.corpus.Field;
import org.trialgraph.corpus.Hit;
import org.trialgraph.dense.TextEncoder;
import org.trialgraph.ingest.Embedding;
import org.trialgraph.ingest.IngestTables;
import org.trialgraph.ingest.SilentListener;
import org.trialgraph.relevance.LuceneIndex;
import org.trialgraph.relevance.Scorer;

/// How well the trials that are found for patients' notes agree with the judgements of others; skipped without them.
/// With the profile `dense` also by meaning.
@QuarkusTest
class PatientBenchmarkTest {

    private static final String FIND = """
            query($note: String!) { trialsFor(patient: { text: $note }, first: 50) { nodes { nctId } } }""";

    private static final String JUDGEMENTS = "qrels-patient.tsv";

    @Inject
    HeldTrials held;

    @Inject
    IngestTables tables;

    @Inject
    Corpus corpus;

    @Inject
    Instance<TextEncoder> encoders;

    @Inject
    Embedding embedding;

    @Test
    void trialsForNotesAgreeWithJudgementsBetterThanLucenes(TestReporter report) throws Exception {
        assumeTrue(Files.exists(Scorer.PROGRAM), Scorer.PROGRAM + " is absent");
        held.file(Scorer.file("corpus-patient.jsonl.gz"));
        var notes = notes(Scorer.file("queries-patient.jsonl"));
        assertThat(corpus.current().size())
                .as("trials, loaded before anybody waits for them")
                .isEqualTo(3_625);

        var lucene = Scorer.score(Scorer.keep("patient-lucene", lucene(notes)), JUDGEMENTS);
        report.publishEntry("Lucene BM25, nDCG@10", lucene.toString());
        var words = Scorer.score(Scorer.keep("patient-words", served(notes)), JUDGEMENTS);
        report.publishEntry("by words, nDCG@10", words.toString());

        if (encoders.isResolvable()) {
            embedding.run(new SilentListener());
            var meaning = Scorer.score(Scorer.keep("patient-meaning", served(notes)), JUDGEMENTS);
            report.publishEntry("by words and meaning, nDCG@10", meaning.toString());
            // A little below what was measured: quantised models round otherwise on other processors.
            assertThat(meaning.mean()).isGreaterThanOrEqualTo(0.175);
        }
        assertThat(words.mean()).isGreaterThan(lucene.mean()).isGreaterThanOrEqualTo(0.13);
    }

    private static Map<String, String> notes(Path file) throws IOException {
        Map<String, String> notes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            var note = GraphQl.json(line);
            notes.put(note.get("id").asText(), note.get("text").asText());
        }
        return notes;
    }

    private static Map<String, List<Integer>> served(Map<String, String> notes) {
        Map<String, List<Integer>> rankings = new LinkedHashMap<>();
        notes.forEach((id, note) -> {
            List<Integer> found = new ArrayList<>();
            for (JsonNode node : data(FIND, Map.of("note", note)).at("/trialsFor/nodes")) {
                found.add(Integer.valueOf(node.get("nctId").asText().substring("NCT".length())));
            }
            rankings.put(id, found);
        });
        return rankings;
    }

    /// Lucene reads what the judges read.
    private Map<String, List<Integer>> lucene(Map<String, String> notes) throws IOException {
        var ncts = tables.query("select nct from trial").stream()
                .map(Integer::valueOf)
                .toList();
        var index = new LuceneIndex(corpus.documents(ncts).values(), List.of(Field.BRIEF_TITLE, Field.SUMMARY));
        Map<String, List<Integer>> rankings = new LinkedHashMap<>();
        for (var note : notes.entrySet()) {
            rankings.put(
                    note.getKey(),
                    index.best(note.getValue(), 50).stream().map(Hit::nct).toList());
        }
        return rankings;
    }
}
