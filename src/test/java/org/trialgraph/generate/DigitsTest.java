package org.trialgraph.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void numbersArePadded() {
        assertThat(Digits.padded(7, 3)).isEqualTo("007");
        assertThat(Digits.padded(1234, 3)).isEqualTo("1234");
    }

    @Test
    void placesAreFixedAndZeroHasNoSign() {
        assertThat(Digits.fixed(1.05, 1)).isEqualTo("1.1");
        assertThat(Digits.fixed(-0.25, 2)).isEqualTo("-0.25");
        assertThat(Digits.fixed(-0.001, 2)).isEqualTo("0.00");
        assertThat(Digits.fixed(12.4, 0)).isEqualTo("12");
    }
}
