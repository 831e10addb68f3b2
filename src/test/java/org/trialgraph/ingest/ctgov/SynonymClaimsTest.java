package org.trialgraph.ingest.ctgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.ingest.ctgov.Acronyms.Acronym;
import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.text.Phrase;

class SynonymClaimsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cancer, Non-Small Cell Lung Cancer (NSCLC)      | NSCLC | Non-Small Cell Lung Cancer
            the standard of care (SOC) of today             | SOC   | standard of care
            type 2 diabetes mellitus (T2DM)                 | T2DM  | type 2 diabetes mellitus
            Trial of the Burden of Fever (TBF)              | TBF   | Trial of the Burden of Fever
            """)
    void acronymHasTheInitialsOfTheWordsBeforeIt(String text, String letters, String words) {
        assertThat(Acronyms.in(text))
                .extracting(Acronym::letters, acronym -> acronym.words().strip())
                .containsExactly(tuple(letters, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heart failure (HF)",
                "heart failure (CHF)",
                "Chronic heart failure (Chf)",
                "(NSCLC)",
                "cell lung cancer (NSCLC)",
                "congestive, in summer, heart failure (CHF)",
                "chronic heart failure (see CHF)"
            })
    void whatIsNoneIsNotTakenForOne(String text) {
        assertThat(Acronyms.in(text)).isEmpty();
    }

    @Test
    void textThatHasSeveralIsReadOnce() {
        assertThat(Acronyms.in("Chronic heart failure (CHF) and chronic kidney disease (CKD)"))
                .extracting(Acronym::letters)
                .containsExactly("CHF", "CKD");
        assertThat(Acronyms.in("(AAA) ".repeat(100_000))).isEmpty();
    }

    @Test
    void termIsAlsoSaidInOrder() {
        assertThat(names("Diabetes Mellitus, Type 2"))
                .containsExactly("diabet mellitus type 2", "type 2 diabet mellitus");
        assertThat(names("Leukemia, Myeloid, Acute")).containsExactly("leukemia myeloid acut", "acut myeloid leukemia");
        assertThat(names("Asthma")).containsExactly("asthma");
        assertThat(names("Congenital, Hereditary, and Neonatal Diseases and Abnormalities"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Placebo", "Matching placebo tablet", "Drug", "ALL", "can", "T4", "12345", "...", "", "of"})
    void whatTellsNothingIsNoName(String text) {
        assertThat(NamedPhrase.of(text)).isEmpty();
    }

    @Test
    void nameIsReadWithoutTheRemarkBehindIt() {
        assertThat(NamedPhrase.of(" Pembrolizumab (Keytruda®) ")).contains(new Phrase("pembrolizumab"));
        assertThat(NamedPhrase.of("MK-3475")).contains(new Phrase("mk-3475"));
        assertThat(NamedPhrase.of("(CHF)")).contains(new Phrase("chf"));
        assertThat(NamedPhrase.of("one two three four five six seven")).isEmpty();
        assertThat(NamedPhrase.of("x".repeat(101))).isEmpty();
        assertThat(NamedPhrase.of("long name ".repeat(100_000))).isEmpty();
    }

    @Test
    void onlyASingleNameBesideASingleTermMeansTheSame() {
        assertThat(claims("[\"Heart Attack\"]", "{\"id\": \"D009203\", \"term\": \"Myocardial Infarction\"}"))
                .containsExactly(
                        List.of("HEADING", "myocardi infarct", "mesh:D9203"),
                        List.of("ENTRY", "heart attack", "mesh:D9203"));
        assertThat(claims(
                        "[\"Infarction, myocardial\"]",
                        "{\"id\": \"D000009203\", \"term\": \"Infarction, Myocardial\"}"))
                .containsExactly(
                        List.of("HEADING", "infarct myocardi", "mesh:D9203"),
                        List.of("HEADING", "myocardi infarct", "mesh:D9203"));
        assertThat(claims("[\"Heart Attack\", \"Grippe\"]", "{\"id\": \"D009203\", \"term\": \"Stroke\"}"))
                .containsExactly(List.of("HEADING", "stroke", "mesh:D9203"));
        assertThat(claims("[\"Heart Attack\"]", "{\"id\": \"strange\", \"term\": \"Stroke\"}"))
                .isEmpty();
        assertThat(claims(
                        "[\"Heart Attack\"]",
                        "{\"id\": \"D1\", \"term\": \"Stroke\"}, {\"id\": \"D2\", \"term\": \"Fever\"}"))
                .extracting(List::getFirst)
                .containsOnly("HEADING");
    }

    @Test
    void drugHasItsOtherNames() {
        var interventions = """
                {"interventions": [
                  {"type": "DRUG", "name": "Pembrolizumab", "otherNames": ["Keytruda", "pembrolizumab", "placebo", "MK-3475"]},
                  {"type": "BEHAVIORAL", "name": "Walking", "otherNames": ["Strolling"]},
                  {"type": "DRUG", "name": "Placebo", "otherNames": ["Sugar pill"]},
                  {"name": "Thing", "otherNames": ["Object"]}]}""";

        assertThat(Conversion.ofModule("armsInterventionsModule", interventions).rows(Table.SYNONYM_CLAIM))
                .containsExactly(
                        List.of(0, "OTHER_NAME", "pembrolizumab", "keytruda"),
                        List.of(1, "OTHER_NAME", "pembrolizumab", "mk-3475"));
    }

    private static Stream<String> names(String term) {
        return MeshNames.of(term).map(Phrase::text);
    }

    private static List<List<Object>> claims(String conditions, String meshes) {
        return Conversion.of("""
                {"protocolSection": {
                   "identificationModule": {"nctId": "NCT99000001"}, "conditionsModule": {"conditions": %s}},
                 "derivedSection": {"conditionBrowseModule": {"meshes": [%s]}}}""".formatted(conditions, meshes)).rows(Table.SYNONYM_CLAIM).stream()
                .map(row -> List.<Object>copyOf(row.subList(1, row.size())))
                .toList();
    }
}
