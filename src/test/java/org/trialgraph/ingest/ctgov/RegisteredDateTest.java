package org.trialgraph.ingest.ctgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025, 2025-01-01",
        "2025-11, 2025-11, 2025-11-01",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "2025-11-30T08:15, 2025-11-30, 2025-11-30",
        "2025-11-30 08:15:00Z, 2025-11-30, 2025-11-30",
    })
    void dayAndMonthMayLack(String registered, String text, String earliest) {
        var date = RegisteredDate.parse(registered, "x");

        assertThat(date.text()).isEqualTo(text);
        assertThat(date.earliest()).hasToString(earliest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2025-13", "2025-02-30", "25-01-01", "0000-01-01", "November 2025", "2025-11-30x"})
    void whatIsNoDateIsBroken(String text) {
        assertThatThrownBy(() -> RegisteredDate.parse(text, "x"))
                .isInstanceOf(BrokenRecord.class)
                .hasMessage("x: expected a date like 2025-11-30 or 2025-11, found \"" + text + "\"");
    }
}
