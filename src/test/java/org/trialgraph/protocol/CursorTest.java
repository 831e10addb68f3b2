package org.trialgraph.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void cursorComesBackAsItWas() {
        var cursor = Cursor.of("trials", "2026-01-31", 99000001);

        assertThat(Cursor.parse(cursor.toString(), "trials", 2))
                .hasValueSatisfying(back -> assertThat(back.keys()).isEqualTo(List.of("2026-01-31", "99000001")));
    }

    @Test
    void cursorOfAnotherListIsRefused() {
        assertThat(Cursor.parse(Cursor.of("locations", 3).toString(), "trials", 1))
                .isEmpty();
    }

    @Test
    void cursorWithAnotherNumberOfKeysIsRefused() {
        assertThat(Cursor.parse(Cursor.of("trials", 3).toString(), "trials", 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "====", "dHJpYWxz", "%00", "trials|1|2"})
    void otherTextIsRefused(String text) {
        assertThat(Cursor.parse(text, "trials", 2)).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var text = Base64.getUrlEncoder().encodeToString(new byte[] {(byte) 0xC3, 0x28});

        assertThat(Cursor.parse(text, "trials", 0)).isEmpty();
    }

    @Test
    void overlongTextIsRefusedUnread() {
        var text =
                Base64.getUrlEncoder().encodeToString(("trials|" + "1".repeat(500)).getBytes(StandardCharsets.UTF_8));

        assertThat(Cursor.parse(text, "trials", 1)).isEmpty();
    }
}
