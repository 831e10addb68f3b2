package org.trialgraph.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionHeadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inclusion Criteria:",
                "Inclusion Criteria",
                "INCLUSION CRITERIA",
                "Inclusion:",
                "Inclusion criteria :",
                "Key Inclusion Criteria",
                "Subject Inclusion Criteria",
                "Inclusion Criteria for adults:",
                "# Inclusion",
                "**Inclusion Criteria:**",
                "Inclusion Criteria\n------------------",
                "Criteria for inclusion:",
                "1. Inclusion Criteria",
                "A) Inclusion Criteria:",
                "\\*Inclusion",
                "Inclusion Criteria (Part A)",
                "The inclusion criteria are as follows:",
                "Subjects must meet all of these inclusion criteria:",
                "Pre-inclusion criteria:",
                "Inclusion criteria："
            })
    void inclusionHeadingStartsInclusion(String heading) {
        assertThat(Outline.of(heading + "\n\n- one")).startsWith("O").containsPattern("\nI [12]:- \\| one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exclusion Criteria:", "EXCLUSION CRITERIA", "Exclusion", "Exclusion Criteria for patients:",
                "Criteria for exclusion", "Non-Inclusion Criteria:", "Non inclusion criteria",
                        "Main exclusion criteria",
                "Other Exclusions:", "Excluded:", "Exclusion criteria.", "Exclusion Criteria Related to Imaging",
                "Subjects with any of these are excluded:", "Women are not eligible if they are:"
            })
    void exclusionHeadingEndsInclusion(String heading) {
        assertThat(Outline.of("Inclusion Criteria:\n\n* one\n\n" + heading + "\n\n- two"))
                .contains("I 1:* | one\nO | ")
                .contains("\nE 2:- | two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Other protocol-defined exclusion criteria may apply.",
                "No exclusion criteria apply",
                "Not meeting any of the exclusion criteria",
                "Pregnancy is no criterion for exclusion.",
                "Weight at inclusion: 50 kg or more",
                "Time since inclusion: one day",
                "Prior infection, excluding colds",
                "See the exclusion criteria",
                "Any of these cardiac criteria"
            })
    void sentenceIsNoHeading(String sentence) {
        String after = "\n\n- two";
        assertThat(Outline.of("Inclusion Criteria:\n\n" + sentence + after)).endsWith("I 1:- | two\n");
        assertThat(Outline.of("Inclusion Criteria:\n\n* " + sentence + after)).endsWith("I 2:- | two\n");
    }

    @Test
    void headingOfBothKindsIsOther() {
        assertThat(Outline.of("Inclusion and exclusion criteria:\n\n* one")).isEqualTo("""
                O | Inclusion and exclusion criteria:
                O 1:* | one
                """);
    }

    @Test
    void textBehindAHeadingOnItsLineIsItsFirstCriterion() {
        assertThat(Outline.of("Inclusion Criteria: 1. Adults\n\n**Exclusion:** none"))
                .isEqualTo("""
                O | Inclusion Criteria:
                I | 1. Adults
                O | **Exclusion:**
                E | none
                """);
    }

    @Test
    void emphasisThatSpansHeadingAndTextIsNotCut() {
        assertThat(Outline.of("**Exclusion Criteria: none**\n\n* one")).isEqualTo("""
                O | **Exclusion Criteria: none**
                E 1:* | one
                """);
    }

    @Test
    void headingsAreFoundWhereLineBreaksGotLost() {
        assertThat(Outline.of("Inclusion Criteria: Adults. Fit. Exclusion Criteria: Asthma"))
                .isEqualTo("""
                O | Inclusion Criteria:
                I | Adults. Fit.
                O | Exclusion Criteria:
                E | Asthma
                """);
        assertThat(Outline.of("Exclusion Criteria Pregnancy or breast feeding now"))
                .isEqualTo("O | Exclusion Criteria\nE | Pregnancy or breast feeding now\n");
    }

    @Test
    void capitalisedReferenceToTheOtherSectionIsProse() {
        assertThat(Outline.of("Inclusion Criteria:\n\n* Asthma, see also the Exclusion Criteria"))
                .endsWith("I 1:* | Asthma, see also the Exclusion Criteria\n");
    }

    @Test
    void itemThatNamesItsOwnSectionKeepsItsChildren() {
        assertThat(Outline.of("Exclusion Criteria:\n\n* Cardiac exclusion criteria:\n  * angina"))
                .isEqualTo("""
                O | Exclusion Criteria:
                E 1:* | Cardiac exclusion criteria:
                  E 1:* | angina
                """);
    }

    @Test
    void linesAroundAHeadingInOneParagraphStayInOrder() {
        assertThat(Outline.of("Adults\nExclusion Criteria:\nAsthma\nGout")).isEqualTo("""
                O | Adults
                O | Exclusion Criteria:
                E | Asthma⏎Gout
                """);
    }
}
