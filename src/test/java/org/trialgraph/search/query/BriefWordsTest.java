package org.trialgraph.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.expression.ExpressionParser;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.synonym.Synonyms;

class BriefWordsTest {

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            BasicSearch, heart failure, brief_words
            BasicSearch, EXPANSION[Lossy] heart failure, brief_words
            BasicSearch, AREA[BriefTitle] "heart failure", brief_words
            BasicSearch, AREA[Condition] COVERAGE[FullMatch] heart, brief_words
            ConditionSearch, non-small cell, brief_words
            TitleSearch, "heart failure", brief_words
            BasicSearch, non-small cell, words
            BasicSearch, heart AND AREA[EligibilityCriteria] pregnant, words
            BasicSearch, AREA[EligibilityCriteria] pregnant, words
            OutcomeSearch, survival, words
            """)
    void tellWhatTheyHaveAllWordsFor(String area, String query, String column) throws Exception {
        var compiler = new ExpressionCompiler(new Bindings(), Synonyms.NONE);
        var condition = compiler.compile(
                ExpressionParser.parseTyped(query), Areas.registered().requireArea(area));

        assertThat(condition.sql(new Bindings()).sql()).startsWith("d." + column + " @@ ");
    }
}
