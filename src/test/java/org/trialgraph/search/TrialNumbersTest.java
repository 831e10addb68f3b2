package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrialNumbersTest {

    @Test
    void theyAreThoseOfTheSetWhereverTheyBegin() {
        var set = new BitSet();
        IntStream.of(90_000_003, 90_000_004, 90_000_070).forEach(set::set);
        var numbers = TrialNumbers.of(set);

        assertThat(IntStream.range(89_999_990, 90_000_100).filter(numbers::contains))
                .containsExactly(90_000_003, 90_000_004, 90_000_070);
        assertThat(numbers.contains(3)).isFalse();
        assertThat(numbers.contains(0)).isFalse();
        assertThat(numbers.bytes()).isLessThan(100);
    }

    @Test
    void noneIsNone() {
        var none = TrialNumbers.of(new BitSet());

        assertThat(IntStream.range(0, 100).filter(none::contains)).isEmpty();
    }
}
