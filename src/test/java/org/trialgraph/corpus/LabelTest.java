package org.trialgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What counts as the same value.
class LabelTest {

    @Test
    void conditionsAreTheSameWhateverTheirCaseAndNumber() {
        assertThat(Label.CONDITION.key("Breast Neoplasms")).isEqualTo(Label.CONDITION.key("breast neoplasm"));
        assertThat(Label.CONDITION.key("Hypertension"))
                .isNotEqualTo(Label.CONDITION.key("Pulmonary Arterial Hypertension"));
    }

    @Test
    void peopleAreTheSameWhateverTheirDegreesAndSurnamesAloneAreNobody() {
        assertThat(Label.INVESTIGATOR.key("Una Vent, MD, PhD")).isEqualTo(Label.INVESTIGATOR.key("Una Vent"));
        assertThat(Label.INVESTIGATOR.shown("Una Vent, MD, PhD")).isEqualTo("Una Vent");
        assertThat(Label.INVESTIGATOR.key("Vent, Una")).isNotEqualTo(Label.INVESTIGATOR.key("Vent, Ugo"));
    }

    @Test
    void idsAreComparedByTheirKeysAndShownAsRegistered() {
        assertThat(Label.IDENTIFIER.key("PROJECT 15\tProject 15")).isEqualTo("PROJECT 15");
        assertThat(Label.IDENTIFIER.shown("PROJECT 15\tProject 15")).isEqualTo("Project 15");
        assertThat(Label.CONDITION_MESH.shown("D003920\tDiabetes Mellitus")).isEqualTo("Diabetes Mellitus");
    }
}
