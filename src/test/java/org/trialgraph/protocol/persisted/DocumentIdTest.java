package org.trialgraph.protocol.persisted;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIdTest {

    private static final String HASH = "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";

    @Test
    void hashIsTheSameWithItsPrefixAndWithout() {
        assertThat(DocumentId.parse(HASH))
                .isEqualTo(DocumentId.parse("sha256:" + HASH))
                .isEqualTo(DocumentId.ofHash(HASH))
                .isEqualTo(DocumentId.of("{__typename}"))
                .hasValueSatisfying(id -> assertThat(id.isHash()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TrialPage", "x-app:7", "5d41402abc4b2a76b9719d911017c592", HASH + "0", "SHA256:1"})
    void anythingElseIsAnIdOfItsOwn(String text) {
        assertThat(DocumentId.parse(text)).hasValueSatisfying(id -> {
            assertThat(id.text()).isEqualTo(text);
            assertThat(id.isHash()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "sha256:",
                "sha256:ecf4",
                "sha256:ECF4EDB46DB40B5132295C0291D62FB65D6759A9EEDFA4D5D612DD5EC54A6B38",
                "sha256:" + HASH + "0",
                "sha256:sha256:" + HASH
            })
    void blankTextAndWrongHashesAreNoIds(String text) {
        assertThat(DocumentId.parse(text)).isEmpty();
    }

    @Test
    void nothingButAHashIsAHash() {
        assertThat(DocumentId.ofHash("TrialPage")).isEmpty();
        assertThat(DocumentId.ofHash("sha256:" + HASH)).isEmpty();
        assertThat(DocumentId.ofHash(HASH + "\n")).isEmpty();
    }
}
