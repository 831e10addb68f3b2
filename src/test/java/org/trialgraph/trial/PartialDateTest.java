package org.trialgraph.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    @Test
    void fullDateMeansOneDay() {
        var day = LocalDate.of(2024, 2, 29);

        assertThat(PartialDate.of("2024-02-29", "ACTUAL"))
                .isEqualTo(new PartialDate("2024-02-29", DatePrecision.DAY, day, day, DateKind.ACTUAL));
    }

    @Test
    void monthMeansAnyOfItsDays() {
        assertThat(PartialDate.of("2024-02", "ESTIMATED"))
                .isEqualTo(new PartialDate(
                        "2024-02",
                        DatePrecision.MONTH,
                        LocalDate.of(2024, 2, 1),
                        LocalDate.of(2024, 2, 29),
                        DateKind.ESTIMATED));
    }

    @Test
    void yearMeansAnyOfItsDays() {
        assertThat(PartialDate.of("2024", null))
                .isEqualTo(new PartialDate(
                        "2024", DatePrecision.YEAR, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), null));
    }

    @Test
    void absentDateIsNull() {
        assertThat(PartialDate.of(null, "ACTUAL")).isNull();
    }

    @Test
    void unknownKindIsNoKind() {
        assertThat(PartialDate.of("2024-01-01", "GUESSED"))
                .satisfies(
                        date -> assertThat(date).extracting(PartialDate::kind).isNull());
    }
}
