package org.trialgraph.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {

    /// SHA-256 of "open sesame" and of "abracadabra", by `sha256sum`.
    private static final String OPEN_SESAME = "41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb";

    private static final String ABRACADABRA = "045babdcd2118960e8c8b8e0ecf65b734686e1b18f58710c9646779f49e942ae";

    private final ApiKeys keys =
            new ApiKeys(Map.of("cave", OPEN_SESAME, "stage", ABRACADABRA.toUpperCase(Locale.ROOT)));

    @Test
    void holderIsFoundByTheKey() {
        assertThat(keys.holder("open sesame")).hasValue("cave");
        assertThat(keys.holder("abracadabra")).hasValue("stage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open sesam", "open sesame ", "Open sesame", OPEN_SESAME})
    void nothingElseIsAKey(String key) {
        assertThat(keys.holder(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open sesame", "41ef4bb0", OPEN_SESAME + "00"})
    void settingThatIsNoHashIsRefusedAndNotShown(String hash) {
        assertThatThrownBy(() -> new ApiKeys(Map.of("cave", hash)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("trialgraph.client.keys.cave must be the SHA-256 of a key, 64 hexadecimal digits");
    }
}
