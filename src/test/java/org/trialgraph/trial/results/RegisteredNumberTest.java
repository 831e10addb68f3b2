package org.trialgraph.trial.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredNumberTest {

    @ParameterizedTest
    @CsvSource({"12, 12", "-0.5, -0.5", "+3, 3", ".25, 0.25", "7., 7", "1.5E-3, 0.0015", "' 4 ', 4", "007, 7"})
    void plainNumberHasItsValue(String text, double value) {
        assertThat(RegisteredNumber.of(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"NA", "", "<0.001", "12%", "1,553", "0,3139", "Infinity", "NaN", "0x1p3", "1e999", "1 2", "-"})
    void whatIsNoPlainNumberHasNone(@Nullable String text) {
        assertThat(RegisteredNumber.of(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            40, 40
            40.0, 40
            40.5,
            2147483647, 2147483647
            2147483648,
            '1,553', 1553
            NA,
            """)
    void wholeNumberOfAtMost32BitsHasItsValue(String text, @Nullable Integer value) {
        assertThat(RegisteredNumber.whole(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            40, 40
            40.5, 40.5
            '1,553', 1553
            ' 12,345,678 ', 12345678
            '1,55',
            '1553,000',
            ',553',
            '-1,553',
            NA,
            """)
    void commasPartACountIntoThousands(String text, @Nullable Double value) {
        assertThat(RegisteredNumber.ofCount(text)).isEqualTo(value);
    }
}
