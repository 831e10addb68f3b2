package org.trialgraph.search.rank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trialgraph.search.area.Areas;

class NoteWordsTest {

    @Test
    void wordsThatTellAPatientsStoryAreLeftOut() {
        assertThat(NoteWords.of("She presents with chest pain. On examination she denies a cough."))
                .containsExactly("chest", "pain", "cough");
    }

    @Test
    void wordsOfDiseasesStay() {
        assertThat(NoteWords.of("Multiple sclerosis, sudden cardiac death, night blindness"))
                .contains("multipl", "sudden", "night");
    }

    @Test
    void noteOfStoryAloneKeepsItsWords() {
        assertThat(NoteWords.of("she presents today")).hasSize(3);
    }

    @Test
    void namedConditionsKeepAllTheirWords() {
        var area = Areas.registered().requireArea("PatientSearch");

        assertThat(RankedWords.of(area, "Patient history", "a history of asthma")
                        .all())
                .contains("patient", "histori", "asthma");
        assertThat(RankedWords.of(area, "", "a history of asthma").all()).containsExactly("asthma");
    }
}
