package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.HeldTrials;

/// What is found by another name than it was asked for, and what is not.
@QuarkusTest
class SynonymSearchTest {

    private static final String STUDIES = """
            1 | | Heart Attack | | D009203=Myocardial Infarction
            2 | | Heart Attack | | D009203=Myocardial Infarction
            3 | | Myocardial Infarction | | D000009203=Myocardial Infarction | D006331=Heart Diseases
            4 | Myocardial infarction in the mountains
            5 | | Hypertension | | D006973=Hypertension
            6 | | High Blood Pressure | | D006973=Hypertension
            7 | | High Blood Pressure | | D006973=Hypertension
            8 | Pulmonary arterial hypertension | Pulmonary Arterial Hypertension | | D000081029=Pulmonary Arterial Hypertension | D006976=Hypertension, Pulmonary
            9 | | Cancer | | D009369=Neoplasms
            10 | | Cancer | | D009369=Neoplasms
            11 | | Sarcoma | | D012509=Sarcoma | D009369=Neoplasms
            12 | | Stage IV Breast Cancer | | D001943=Breast Neoplasms | D009369=Neoplasms
            13 | | Stage IV Breast Cancer | | D001943=Breast Neoplasms | D009369=Neoplasms
            14 | | Breast Cancer | | D001943=Breast Neoplasms | D009369=Neoplasms
            15 | | Breast Cancer | | D001943=Breast Neoplasms | D009369=Neoplasms
            20 | | | | | | pembrolizumab=Keytruda,MK-3475,Checkpoint Blocker
            21 | | | | | | Pembrolizumab=KEYTRUDA®,MK-3475,Checkpoint Blocker
            22 | | | | | | MK 3475
            23 | | | | | | Keytruda®
            24 | | | | | | nivolumab=Opdivo,Checkpoint Blocker
            25 | | | | | | nivolumab=Opdivo,Checkpoint Blocker
            26 | A checkpoint blocker in the hills
            27 | | | | | | Placebo=Sugar pill
            28 | | | | | | Placebo=Sugar pill
            29 | Taste of a sugar pill
            30 | | | Acute Lymphoblastic Leukemia (ALL)
            31 | | | Acute Lymphoblastic Leukemia (ALL)
            32 | Songs for all
            33 | | | Idiopathic Dragon Fever (IDF)
            34 | | | Idiopathic Dragon Fever (IDF)
            35 | IDF in the valley
            36 | Idiopathic dragon fever in dogs
            37 | | | Chronic Moon Disease (CMD)
            38 | | | Chronic Moon Disease (CMD)
            39 | | | Curious Mouse Disorder (CMD)
            40 | | | Curious Mouse Disorder (CMD)
            41 | Chronic moon disease of cats""";

    @Inject
    HeldTrials held;

    @BeforeEach
    void studies() {
        held.json(InventedStudies.json(STUDIES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            term         | heart attack                                        | 1 2 3 4
            term         | "heart attack"                                      | 1 2 3 4
            term         | EXPANSION[Concept](heart attack)                    | 1 2 3 4
            term         | EXPANSION[Relaxation](heart attack)                 | 1 2 3 4
            term         | EXPANSION[Term](heart attack)                       | 1 2
            term         | EXPANSION[None](Heart Attack)                       | 1 2
            term         | EXPANSION[None]"Heart Attack"                       | 1 2
            term         | EXPANSION[None]"heart attack"                       |
            term         | attack of heart                                     | 1 2
            term         | heart attack mountains                              | 4
            term         | heart attack AND NOT mountains                      | 1 2 3
            term         | mountains AND NOT heart attack                      |
            title        | heart attack                                        | 4
            condition    | heart attack                                        | 1 2 3 4
            condition    | EXPANSION[Lossy](heart attack dragon)               | 1 2 3 4 33 34 36
            term         | AREA[ConditionMeshTerm]heart attack                 | 1 2 3
            term         | AREA[EligibilityCriteria]heart attack               |
            condition    | high blood pressure                                 | 5 6 7
            term         | high blood pressure                                 | 5 6 7
            term         | AREA[Condition]high blood pressure                  | 5 6 7
            term         | AREA[Condition]COVERAGE[FullMatch]"hypertension"    | 5 6 7
            term         | AREA[Condition]COVERAGE[EndsWith]"high blood pressure" | 5 6 7
            term         | AREA[Condition]EXPANSION[Term]COVERAGE[FullMatch]"hypertension" | 5
            condition    | pulmonary arterial hypertension                     | 8
            condition    | cancer                                              | 9 10 11 12 13 14 15
            condition    | sarcoma                                             | 11
            condition    | breast cancer                                       | 12 13 14 15
            condition    | stage iv breast cancer                              | 12 13
            intervention | pembrolizumab                                       | 20 21 22 23
            intervention | keytruda                                            | 20 21 23
            intervention | MK-3475                                             | 20 21 22
            intervention | mk3475                                              | 20 21
            intervention | EXPANSION[Term]pembrolizumab                        | 20 21
            intervention | opdivo                                              | 24 25
            term         | checkpoint blocker                                  | 20 21 24 25 26
            term         | placebo                                             | 27 28
            term         | sugar pill                                          | 27 28 29
            term         | acute lymphoblastic leukemia                        | 30 31
            term         | idiopathic dragon fever                             | 33 34 35 36
            term         | idf                                                 | 33 34 35 36
            term         | CMD                                                 | 37 38 39 40
            title        | chronic moon disease                                | 41
            """)
    void namesFindTrials(String area, String text, String numbers) {
        assertThat(ids(found(area, text)))
                .containsExactlyInAnyOrderElementsOf(
                        numbers == null
                                ? List.of()
                                : Stream.of(numbers.split(" ", -1))
                                        .map(InventedStudies::id)
                                        .toList());
    }

    @Test
    void ownWordsCountForMoreThanThoseOfSynonyms() {
        var edges = found("title", "idiopathic dragon fever");

        assertThat(ids(edges)).containsExactly(InventedStudies.id("36"), InventedStudies.id("35"));
        assertThat(edges.get(1).get("score").doubleValue()).isPositive();
    }

    @Test
    void synonymsAreMarkedWhereAllOfOneStands() {
        var edges = found("term", "heart attack mountains");

        assertThat(edges.at("/0/highlights")).isEqualTo(json("""
                [{"field": "BriefTitle",
                  "fragment": "<mark>Myocardial</mark> <mark>infarction</mark> in the <mark>mountains</mark>"}]"""));
    }

    @Test
    void sameQuestionHasTheSameAnswer() {
        assertThat(found("term", "cancer OR pembrolizumab OR idf"))
                .isEqualTo(found("term", "cancer OR pembrolizumab OR idf"));
    }

    private static JsonNode found(String area, String text) {
        return data("""
                query($query: TrialQuery) { trials(query: $query, first: 100) {
                    edges { score highlights { field fragment } node { nctId } } } }""", Map.of("query", Map.of(area, text))).at("/trials/edges");
    }

    private static List<String> ids(JsonNode edges) {
        return edges.findValuesAsText("nctId");
    }
}
