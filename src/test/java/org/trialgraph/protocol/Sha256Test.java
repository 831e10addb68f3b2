package org.trialgraph.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {

    /// What sha256sum says.
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "{__typename}, ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38",
        "{ä}, 84336c59fcbd50a525888683e1887090212b5bd5652bccb69586c35e36032f79",
        "😀, f0443a342c5ef54783a111b51ba56c938e474c32324d90c3a60c9c8e3a37e2d9"
    })
    void isThatOfTheTextInUtf8(String text, String hash) {
        assertThat(Sha256.hex(text)).hasValue(hash);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD83D, 0xDE00})
    void halfASurrogatePairHasNoHash(int half) {
        assertThat(Sha256.hex("a" + (char) half + "b")).isEmpty();
    }

    @Test
    void everyDigestBeginsAnew() {
        Sha256.digest().update((byte) 1);

        assertThat(Sha256.digest().digest()).isEqualTo(Sha256.digest().digest());
    }
}
