package org.trialgraph.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSizeTest {

    @Test
    void absentSizeIsTheDefault() {
        assertThat(PageSize.of(null)).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 100})
    void sizeWithinBoundsIsTaken(int first) {
        assertThat(PageSize.of(first)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
    void sizeOutOfBoundsIsRefusedWithTheBounds(int first) {
        assertThatThrownBy(() -> PageSize.of(first))
                .isInstanceOf(BadUserInput.class)
                .hasMessage("'first' is " + first + ", and must be from 1 to 100");
    }
}
