package org.trialgraph.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordQueryTest {

    @Test
    void whatIsTooLongToBeAWordIsPassedOver() {
        var tooLong = "a".repeat(3_000);

        assertThat(WordQuery.of("-1 " + tooLong + " heart").allIn(List.of("X")))
                .isEqualTo(WordQuery.of("-1 heart").allIn(List.of("X")));
        assertThat(WordQuery.of(tooLong + " ctl-019 " + tooLong).allIn(List.of("X")))
                .isEqualTo(WordQuery.of("ctl-019").allIn(List.of("X")));
        assertThat(WordQuery.of(tooLong + "-b").allIn(List.of("X"))).isPresent();
    }
}
