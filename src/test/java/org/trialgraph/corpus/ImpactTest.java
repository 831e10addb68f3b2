package org.trialgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Worked out by hand.
class ImpactTest {

    private final Lengths lengths = Lengths.of(2);

    @Test
    void aWordOfATitleAndASummaryIsSaturatedOnce() {
        lengths.set(1, Field.BRIEF_TITLE.place(), 27);
        lengths.set(1, Field.SUMMARY.place(), 109);
        var frequencies = new int[Field.COUNT];
        frequencies[Field.BRIEF_TITLE.place()] = 1;
        frequencies[Field.SUMMARY.place()] = 2;

        // tf = 3 / (.5 + .5 * 27/13.5) + 2 * 1 / 1 = 4; 255 * 4 / (4 + 1.2) = 196.2
        assertThat(Byte.toUnsignedInt(Impact.of(frequencies, lengths, 1))).isEqualTo(196);
    }

    @Test
    void aSponsorsNameCountsForNothingAndTheLeastThatCountsIsOne() {
        var sponsor = new int[Field.COUNT];
        sponsor[Field.SPONSOR.place()] = 4;
        var description = new int[Field.COUNT];
        description[Field.DESCRIPTION.place()] = 1;
        lengths.set(0, Field.DESCRIPTION.place(), 60_000);

        assertThat(List.of(Impact.of(sponsor, lengths, 0), Impact.of(description, lengths, 0)))
                .containsExactly((byte) 0, (byte) 1);
    }

    @Test
    void noWordHasMoreThanFitsInAByte() {
        var frequencies = new int[Field.COUNT];
        frequencies[Field.INTERVENTION.place()] = 60_000;
        lengths.set(0, Field.INTERVENTION.place(), 60_000);

        assertThat(Byte.toUnsignedInt(Impact.of(frequencies, lengths, 0))).isBetween(230, Impact.MOST);
    }
}
