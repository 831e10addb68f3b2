package org.trialgraph.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.expression.CoverageDegree;
import org.trialgraph.trial.text.IndexedWord;

class WordQueryTest {

    @Test
    void whatIsTooLongToBeAWordIsPassedOver() {
        var tooLong = "a".repeat(3_000);

        assertThat(WordQuery.of("-1 " + tooLong + " heart").allIn(List.of("Condition")))
                .isEqualTo(WordQuery.of("-1 heart").allIn(List.of("Condition")));
        assertThat(WordQuery.of(tooLong + " ctl-019 " + tooLong).allIn(List.of("Condition")))
                .isEqualTo(WordQuery.of("ctl-019").allIn(List.of("Condition")));
        assertThat(WordQuery.of(tooLong + "-b").allIn(List.of("Condition"))).isPresent();
    }

    @Test
    void codeWordsAreLookedForWithAndWithoutTheBlanks() {
        assertThat(WordQuery.of("Early Phase 1").valueOf(List.of("Phase")).orElseThrow())
                .contains("earli' <-> '" + IndexedWord.of("Phase", "phase1") + "' <-> '" + IndexedWord.end("Phase"))
                .contains("'" + IndexedWord.of("Phase", "earliphase1") + "'")
                .doesNotContain(IndexedWord.of("Phase", "phase1") + "' <-> '" + IndexedWord.of("Phase", "earli"));
    }

    @Test
    void wordsOfBasicSearchAreLookedForInOneListAndPlacesInThoseOfTheFields() {
        var basic = IndexedFields.of(Context.of(Areas.registered().requireArea("BasicSearch")));

        assertThat(WordQuery.of("Blue tea").allIn(basic)).hasValue("(('*blue') & ('*tea'))");
        assertThat(WordQuery.of("x-ray").allIn(basic).orElseThrow())
                .contains("'*xray'")
                .contains(IndexedWord.of("BriefTitle", "x") + "' <-> '" + IndexedWord.of("BriefTitle", "ray"))
                .doesNotContain("'*x'", IndexedWord.of("BriefTitle", "xray"));
        assertThat(WordQuery.of("tea").phraseIn(basic, CoverageDegree.CONTAINS).orElseThrow())
                .contains(IndexedWord.of("BriefTitle", "tea"))
                .doesNotContain("*");
        assertThat(WordQuery.of("tea").allIn(basic.subList(0, 50)).orElseThrow())
                .contains(IndexedWord.of("BriefTitle", "tea"))
                .doesNotContain("*");
    }

    @Test
    void wholeNamesAreLookedForInOneListAndOtherValuesByTheirPlacesToo() {
        assertThat(WordQuery.of("type-2 diabetes").phraseIn(List.of("Condition"), CoverageDegree.FULL_MATCH))
                .hasValue("(('" + whole("type", "2", "diabet") + "' | '" + whole("type2", "diabet") + "'))");
        assertThat(WordQuery.of("diabetes")
                        .phraseIn(List.of("BriefTitle"), CoverageDegree.FULL_MATCH)
                        .orElseThrow())
                .contains(
                        "<->",
                        IndexedWord.whole("BriefTitle", List.of("diabet")).orElseThrow());
    }

    @Test
    void namesTooLongOrWithTooManyHyphensAreLookedForByTheirPlaces() {
        for (var name : List.of("long ".repeat(50), "a-b c-d e-f g-h i-j")) {
            assertThat(WordQuery.of(name)
                            .phraseIn(List.of("Condition"), CoverageDegree.FULL_MATCH)
                            .orElseThrow())
                    .contains("('" + IndexedWord.start("Condition") + "' <-> ");
        }
    }

    private static String whole(String... stems) {
        return IndexedWord.whole("Condition", List.of(stems)).orElseThrow();
    }
}
