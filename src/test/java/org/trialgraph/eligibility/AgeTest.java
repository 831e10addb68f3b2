package org.trialgraph.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "18 Years,18,YEARS",
        "1 Month,1,MONTHS",
        "6 weeks,6,WEEKS",
        "1 DAY,1,DAYS",
        "12 Hours,12,HOURS",
        "30 Minutes,30,MINUTES",
        "'  2   Years ',2,YEARS",
        "0 Days,0,DAYS"
    })
    void unitIsReadInSingularPluralAndAnyCase(String text, int value, AgeUnit unit) {
        assertThat(Age.parse(text)).contains(new Age(text.strip(), value, unit));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "  ", "N/A", "Years", "18", "18 Fortnights", "-1 Years", "1.5 Years", "99999999999 Years"})
    void whatIsNoNumberAndUnitIsAbsent(@Nullable String text) {
        assertThat(Age.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"18 Years,18", "6 Months,0.5", "1461 Days,4", "35064 Hours,4", "2103840 Minutes,4", "52 Weeks,0.99658"})
    void yearsFollowTheJulianYear(String text, double years) {
        assertThat(Age.parse(text).orElseThrow().years()).isCloseTo(years, within(0.00001));
    }

    @Test
    void unitsAreNamedInTheRegistersPlural() {
        assertThat(Age.parse("1 month").orElseThrow().unit().registered()).isEqualTo("Months");
    }
}
