package org.trialgraph.search.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreesTest {

    @ParameterizedTest
    @CsvSource({"NONE,NONE", "TERM,TERM", "CONCEPT,CONCEPT", "RELAXATION,CONCEPT", "LOSSY,CONCEPT"})
    void phraseIsExpandedAsAConceptAtMost(ExpansionDegree asked, ExpansionDegree ofPhrase) {
        assertThat(asked.ofPhrase()).isEqualTo(ofPhrase);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINS,NONE,true",
        "CONTAINS,RELAXATION,true",
        "CONTAINS,LOSSY,false",
        "FULL_MATCH,CONCEPT,true",
        "FULL_MATCH,RELAXATION,false",
        "STARTS_WITH,TERM,true",
        "STARTS_WITH,LOSSY,false",
        "ENDS_WITH,NONE,true",
        "ENDS_WITH,RELAXATION,false"
    })
    void coverageGoesWithWhatKeepsTheWordsTogether(CoverageDegree coverage, ExpansionDegree expansion, boolean goes) {
        assertThat(coverage.goesWith(expansion)).isEqualTo(goes);
    }
}
