package org.trialgraph.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerErrorTest {

    @Test
    void messageRepeatsOnlySoMuchOfWhatWasSent() {
        var name = "x".repeat(90_000);

        assertThat(message("No field " + name))
                .hasSize(1_001)
                .startsWith("No field xxx")
                .endsWith("x…");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(message("x".repeat(999) + "𝛼𝛽")).isEqualTo("x".repeat(999) + "…");
        assertThat(message("x".repeat(998) + "𝛼𝛽")).isEqualTo("x".repeat(998) + "𝛼…");
    }

    @Test
    void anyOtherMessageStaysAsItIs() {
        assertThat(message("x".repeat(1_000))).isEqualTo("x".repeat(1_000));
    }

    private static String message(String text) {
        return AnswerError.of(ErrorCode.BAD_USER_INPUT, text).message();
    }
}
