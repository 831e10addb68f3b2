package org.trialgraph.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CriteriaParserTest {

    @Test
    void itemsTakeTheKindOfTheHeadingAboveThem() {
        assertThat(Outline.of("""
                Inclusion Criteria:

                * Adults
                * Able to walk

                Exclusion Criteria:

                1. Pregnant
                """)).isEqualTo("""
                O | Inclusion Criteria:
                I 1:* | Adults
                I 1:* | Able to walk
                O | Exclusion Criteria:
                E 2:1. | Pregnant
                """);
    }

    @Test
    void textBeforeTheFirstHeadingIsOther() {
        assertThat(Outline.of("Ask the site first.\n\n* Bring a list of medicines\n\nInclusion:\n\n* Adults"))
                .isEqualTo("""
                O | Ask the site first.
                O 1:* | Bring a list of medicines
                O | Inclusion:
                I 2:* | Adults
                """);
    }

    @Test
    void blankTextHasNoCriteria() {
        assertThat(CriteriaParser.parse("")).isEmpty();
        assertThat(CriteriaParser.parse(" \n\n ")).isEmpty();
    }

    @Test
    void paragraphOfASectionIsANodeWithoutMarker() {
        assertThat(Outline.of("Exclusion Criteria:\n\nNo one is turned away.")).isEqualTo("""
                O | Exclusion Criteria:
                E | No one is turned away.
                """);
    }

    @Test
    void subheadingKeepsTheKind() {
        assertThat(Outline.of("Exclusion Criteria:\n\n* Asthma\n\nPart B only:\n\n* Gout"))
                .isEqualTo("""
                O | Exclusion Criteria:
                E 1:* | Asthma
                E | Part B only:
                E 2:* | Gout
                """);
    }

    @Test
    void indentedListsAreChildrenOfTheirKind() {
        assertThat(Outline.of("Inclusion Criteria:\n\n1. One of:\n\n   * red\n   * blue\n2. Adults"))
                .isEqualTo("""
                O | Inclusion Criteria:
                I 1:1. | One of:
                  I 1:* | red
                  I 1:* | blue
                I 1:2. | Adults
                """);
    }

    @Test
    void paragraphAfterAnItemsListIsItsLastChild() {
        assertThat(Outline.of("* One of:\n  * red\n  * blue\n\n  within a week\n* Adults"))
                .isEqualTo("""
                O 1:* | One of:
                  O 1:* | red
                  O 1:* | blue
                  O | within a week
                O 1:* | Adults
                """);
    }

    @Test
    void paragraphsBeforeAnItemsListAreItsOwnText() {
        assertThat(Outline.of("* Adults\n\n  of any height\n\n  * tall\n")).isEqualTo("""
                O 1:* | Adults⏎⏎of any height
                  O 1:* | tall
                """);
    }

    @Test
    void restartedListsUnderABulletBelongToItWhenTheBulletsGoOn() {
        assertThat(Outline.of("""
                Inclusion Criteria:

                * 1\\. Adults
                * 2\\. Signs of illness

                1. fever
                2. cough

                <!-- -->

                1. rash
                2. pain
                3. fatigue
                * 3\\. Consent
                """)).isEqualTo("""
                O | Inclusion Criteria:
                I 1:* | 1\\. Adults
                I 1:* | 2\\. Signs of illness
                  I 1:1. | fever
                  I 1:2. | cough
                  I 2:1. | rash
                  I 2:2. | pain
                  I 2:3. | fatigue
                I 1:* | 3\\. Consent
                """);
    }

    @Test
    void bulletsBetweenTwoNumbersBelongToTheFirst() {
        assertThat(Outline.of("1. Any sign\n\n* fever\n* cough\n\n2. Consent")).isEqualTo("""
                O 1:1. | Any sign
                  O 1:* | fever
                  O 1:* | cough
                O 1:2. | Consent
                """);
    }

    @Test
    void listAnnouncedByAColonBelongsToTheItem() {
        assertThat(Outline.of("* Consent\n* One of the following:\n\n1. fever\n2. cough"))
                .isEqualTo("""
                O 1:* | Consent
                O 1:* | One of the following:
                  O 1:1. | fever
                  O 1:2. | cough
                """);
    }

    @Test
    void listsStayApartWithoutEvidence() {
        assertThat(Outline.of("* Consent\n\n1. fever\n2. cough")).isEqualTo("""
                O 1:* | Consent
                O 2:1. | fever
                O 2:2. | cough
                """);
        assertThat(Outline.of("* Consent\n\n5. fever\n* Adults")).contains("\nO 2:5. | fever\n");
        assertThat(Outline.of("1. a\n\n* b\n\n1. c")).isEqualTo("O 1:1. | a\nO 2:* | b\nO 3:1. | c\n");
    }

    @Test
    void commentBetweenListsSeparatesThem() {
        assertThat(Outline.of("1. a\n2. b\n\n<!-- -->\n\n1. c")).isEqualTo("""
                O 1:1. | a
                O 1:2. | b
                O 2:1. | c
                """);
    }

    @Test
    void markersAreKeptAsWritten() {
        assertThat(Outline.of("07. a\n\ntext\n\n- b\n\ntext\n\n3) c")).contains("1:07. | a", "2:- | b", "3:3) | c");
    }

    @Test
    void headingItemLiftsItsChildren() {
        assertThat(Outline.of("* INCLUSION CRITERIA:\n  * Adults\n    * fit\n* EXCLUSION CRITERIA:\n  * Asthma"))
                .isEqualTo("""
                O 1:* | INCLUSION CRITERIA:
                I 2:* | Adults
                  I 1:* | fit
                O 3:* | EXCLUSION CRITERIA:
                E 4:* | Asthma
                """);
    }

    @Test
    void itemsAfterAHeadingItemTakeItsKind() {
        assertThat(Outline.of("* Inclusion Criteria:\n* Adults\n* Exclusion Criteria:\n* Asthma"))
                .isEqualTo("""
                O 1:* | Inclusion Criteria:
                I 2:* | Adults
                O 2:* | Exclusion Criteria:
                E 3:* | Asthma
                """);
    }

    @Test
    void headingGluedToTheItemAboveStartsASection() {
        assertThat(Outline.of("Inclusion Criteria:\n\n* Adults\n* Consent\nExclusion Criteria:\n* Asthma"))
                .isEqualTo("""
                O | Inclusion Criteria:
                I 1:* | Adults
                I 1:* | Consent
                O | Exclusion Criteria:
                E 2:* | Asthma
                """);
    }

    @Test
    void itemThatOnlyHoldsAListIsKept() {
        assertThat(Outline.of("* 1. Adults\n*\n* Consent")).isEqualTo("""
                O 1:* |\s
                  O 1:1. | Adults
                O 1:* | Consent
                """);
    }
}
