package org.trialgraph.ingest.ctgov;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trialgraph.trial.text.IndexedWord;

class SearchWordsTest {

    @Test
    void wordsOfBasicSearchStandOnceMoreWithoutTheirPlaces() throws JsonProcessingException {
        var words = words("""
                {"protocolSection": {
                  "identificationModule": {"briefTitle": "Blue tea", "acronym": "TEA"},
                  "eligibilityModule": {"eligibilityCriteria": "Drinks coffee"}}}""");

        assertThat(words)
                .contains("'" + IndexedWord.of("BriefTitle", "tea") + "':3 ")
                .contains("'" + IndexedWord.of("Acronym", "tea") + "':2 ")
                .contains("'" + IndexedWord.of("EligibilityCriteria", "coffe") + "':3 ")
                .containsOnlyOnce("'*tea' ")
                .contains("'*blue' ")
                .doesNotContain("*coffe", "*drink");
    }

    @Test
    void conditionsAndKeywordsStandAsAWholeToo() throws JsonProcessingException {
        assertThat(words("""
                {"protocolSection": {"identificationModule": {"briefTitle": "Blue tea"},
                  "conditionsModule": {"conditions": ["Type-2 Diabetes", "Fatigue"], "keywords": ["Tea"]}}}"""))
                .contains(
                        whole("Condition", "type", "2", "diabet"),
                        whole("Condition", "fatigu"),
                        whole("Keyword", "tea"))
                .doesNotContain(whole("BriefTitle", "blue", "tea"));
    }

    @Test
    void whatMostSearchesNeedStandsApartFromLongTexts() throws JsonProcessingException {
        var words = SearchWords.of(new ObjectMapper().readTree("""
                {"protocolSection": {
                  "identificationModule": {"briefTitle": "Blue tea"},
                  "conditionsModule": {"conditions": ["Fatigue"]},
                  "armsInterventionsModule": {"interventions": [{"name": "Tea", "description": "Hot water"}]},
                  "eligibilityModule": {"eligibilityCriteria": "Drinks coffee"}}}"""));

        assertThat(lexemes(words.all())).containsAll(lexemes(words.brief()));
        assertThat(lexemes(words.brief()))
                .contains(
                        "'*water'",
                        "'" + IndexedWord.of("BriefTitle", "tea") + "':3",
                        "'" + IndexedWord.start("Condition") + "':1",
                        whole("Condition", "fatigu").strip())
                .doesNotContain(
                        "'" + IndexedWord.of("InterventionDescription", "water") + "':3",
                        "'" + IndexedWord.of("EligibilityCriteria", "coffe") + "':3");
        assertThat(lexemes(words.all())).contains("'" + IndexedWord.of("EligibilityCriteria", "coffe") + "':3");
    }

    private static List<String> lexemes(String words) {
        return List.of(words.strip().split(" (?=')"));
    }

    private static String whole(String field, String... stems) {
        return "'" + IndexedWord.whole(field, List.of(stems)).orElseThrow() + "' ";
    }

    @Test
    void noRecordHasMoreThanTheDatabaseTakes() throws JsonProcessingException {
        var text = IntStream.range(0, 200_000)
                .mapToObj(number -> "w" + Integer.toString(number, 36))
                .collect(Collectors.joining(" "));

        assertThat(words("""
                {"protocolSection": {"descriptionModule": {"briefSummary": "%1$s"},
                  "identificationModule": {"briefTitle": "%1$s", "officialTitle": "%1$s"}}}""".formatted(text)).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(400_000, 1_048_575);
    }

    private static String words(String document) throws JsonProcessingException {
        return SearchWords.of(new ObjectMapper().readTree(document)).all();
    }
}
