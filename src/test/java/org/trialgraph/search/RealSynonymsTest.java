package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.HeldTrials;
import org.trialgraph.RealRecords;
import org.trialgraph.ingest.IngestTables;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.query.CompiledQuery;
import org.trialgraph.search.query.TrialQuery;
import org.trialgraph.search.synonym.SynonymRepository;

/// What synonyms add to what is found among the real studies, which are no part of the project: skipped without them.
@QuarkusTest
@RealRecords.Reader
class RealSynonymsTest {

    /// A query, what its synonyms must add to it, and what they must not, both as conditions on a study.
    private record Pair(String query, String adds, String addsNone) {}

    private static final String NONE = "false";

    private static final String ALL = "true";

    private static final List<Pair> PAIRS = List.of(
            new Pair("impotence", condition("erectile dysfunction"), NONE),
            new Pair("diabetes", NONE, NONE),
            new Pair("type 2 diabetes", NONE, NONE),
            new Pair("non-small cell lung cancer", NONE, NONE),
            new Pair("nsclc", NONE, NONE),
            new Pair("copd", NONE, NONE),
            new Pair("allergy", NONE, NONE),
            new Pair("cancer", NONE, NONE),
            new Pair("keytruda", drug("pembrolizumab"), NONE),
            new Pair("cialis", drug("tadalafil"), NONE),
            new Pair("opdivo", drug("nivolumab"), NONE),
            new Pair("xolair", drug("omalizumab"), NONE),
            new Pair("pembrolizumab", NONE, NONE),
            new Pair("MK-3475", drug("pembrolizumab"), NONE),
            new Pair("hypertension", NONE, NONE),
            new Pair("high blood pressure", NONE, condition("pulmonary arterial hypertension")),
            new Pair("arterial hypertension", NONE, condition("pulmonary arterial hypertension")),
            new Pair("heart attack", NONE, NONE),
            new Pair("breast cancer", NONE, NONE),
            new Pair("metastatic breast cancer", NONE, NONE),
            new Pair("congestive heart failure", NONE, NONE),
            new Pair("hfpef", NONE, NONE),
            new Pair("placebo", NONE, ALL),
            new Pair("all", NONE, ALL),
            new Pair("can", NONE, ALL),
            new Pair("immunotherapy", NONE, NONE));

    @Inject
    HeldTrials held;

    @Inject
    IngestTables tables;

    @Inject
    SearchRepository repository;

    @Inject
    SynonymRepository synonyms;

    @Test
    void synonymsAddWhatTheyShouldAndNoFalseFriends(TestReporter report) throws IOException {
        held.realStudies();

        List<String> wrong = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Pair pair : PAIRS) {
            var query = CompiledQuery.of(term(pair.query()));
            var known = synonyms.find(query.names());
            var before = find(query);
            var after = find(query.with(known));
            var added = (BitSet) after.clone();
            added.andNot(before);
            lines.add("%s: %d before, %d after; %s"
                    .formatted(pair.query(), before.cardinality(), after.cardinality(), known.expansions()));
            if (!contains(after, before)) {
                wrong.add(pair.query() + " loses trials");
            }
            if (!pair.adds().equals(NONE) && among(added, pair.adds()) == 0) {
                wrong.add(pair.query() + " adds nothing that is meant");
            }
            if (among(added, pair.addsNone()) > 0) {
                wrong.add(pair.query() + " adds false friends: " + added);
            }
        }

        report.publishEntry("synonyms", String.join("\n", lines));
        Files.write(Path.of("target", "synonyms-of-real-studies.txt"), lines);
        assertThat(wrong).isEmpty();
    }

    private BitSet find(CompiledQuery query) {
        return repository.find(Search.of(query, null).predicate(new Bindings()));
    }

    private static boolean contains(BitSet all, BitSet some) {
        var rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }

    private long among(BitSet trials, String condition) {
        return tables.query("select nct from trial where " + condition).stream()
                .map(Integer::valueOf)
                .filter(trials::get)
                .count();
    }

    private static String condition(String name) {
        return "exists (select from condition c where c.nct = trial.nct and lower(c.name) = '" + name + "')";
    }

    private static String drug(String name) {
        return "exists (select from intervention i where i.nct = trial.nct and lower(i.name) = '" + name + "')";
    }

    private static TrialQuery term(String text) {
        return new TrialQuery(text, null, null, null, null, null, null, null, null, null);
    }
}
