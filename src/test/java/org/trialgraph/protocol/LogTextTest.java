package org.trialgraph.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTextTest {

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(LogText.of("/graphql?a=\"b\\c\" ~", 100)).isEqualTo("/graphql?a=\"b\\c\" ~");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\nb', a?b",
        "'a\r\nb', a??b",
        "a\u0000\u001b[31mb, a??[31mb",
        "a\u007fb, a?b",
        "a\u0085b\u2028c\u2029d, a?b?c?d",
        "a\u202eb, a?b",
        "é, ?"
    })
    void nothingLeavesItsLine(String text, String logged) {
        assertThat(LogText.of(text, 100)).isEqualTo(logged);
    }

    @Test
    void longTextIsCut() {
        assertThat(LogText.of("a".repeat(1_000), 10)).isEqualTo("aaaaaaaaaa");
    }
}
