package org.trialgraph.search.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.HeldTrials;
import org.trialgraph.corpus.Corpus;
import org.trialgraph.search.query.CompiledQuery;
import org.trialgraph.search.query.TrialQuery;
import org.trialgraph.search.synonym.Expansion;
import org.trialgraph.search.synonym.Name;
import org.trialgraph.search.synonym.Synonyms;
import org.trialgraph.trial.text.Phrase;

@QuarkusTest
class MatchEstimateTest {

    @Inject
    HeldTrials held;

    @Inject
    Corpus corpus;

    @BeforeEach
    void hold() {
        held.json("""
                {"studies": [
                  {"protocolSection": {"identificationModule": {"nctId": "NCT99000001", "briefTitle": "Green tea"}}},
                  {"protocolSection": {"identificationModule": {"nctId": "NCT99000002", "briefTitle": "Black tea"}}},
                  {"protocolSection": {"identificationModule": {"nctId": "NCT99000003", "briefTitle": "Green apple"}}},
                  {"protocolSection": {"identificationModule": {"nctId": "NCT99000004", "briefTitle": "Sleep"}}}]}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tea                                          | 2
            green tea                                    | 2
            black tea                                    | 1
            "black tea"                                  | 1
            cocoa tea                                    | 0
            black OR apple                               | 2
            tea OR green OR sleep                        | 4
            (black OR apple) AND tea                     | 2
            EXPANSION[Lossy](black apple)                | 2
            EXPANSION[Lossy]"black tea"                  | 1
            AREA[BriefTitle]COVERAGE[FullMatch]black     | 1
            tea NOT black                                | 2
            NOT black                                    | 4
            AREA[EnrollmentCount]RANGE[1, MAX] AND black | 1
            ALL                                          | 4
            """)
    void wordsAreInNoMoreTrialsThanTheRarest(String term, int expected) {
        assertThat(estimate(new TrialQuery(term, null, null, null, null, null, null, null, null, null)))
                .isEqualTo(expected);
    }

    @Test
    void allTextsOfAQueryHaveToMatch() {
        assertThat(estimate(new TrialQuery("tea", null, null, "black", null, null, null, null, null, null)))
                .isEqualTo(1);
    }

    @Test
    void noQueryMatchesAll() {
        assertThat(MatchEstimate.of(CompiledQuery.of(null), corpus.current())).isEqualTo(4);
    }

    @Test
    void whatElseStandsForANameMayMatchToo() {
        var sleep = new Phrase("sleep");
        var expansion = new Expansion(List.of(), List.of(new Name(new Phrase("green tea"), false)));
        var query = CompiledQuery.of(new TrialQuery("sleep", null, null, null, null, null, null, null, null, null))
                .with(new Synonyms(Map.of(sleep.key(), expansion)));

        assertThat(MatchEstimate.of(query, corpus.current())).isEqualTo(1 + 2);
    }

    private int estimate(TrialQuery query) {
        return MatchEstimate.of(CompiledQuery.of(query), corpus.current());
    }
}
