package org.trialgraph.trial.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a/b.html?c=d&e=f#g",
                "HTTPS://EXAMPLE.ORG/",
                "https://example.org/Matão/Período",
                "https://bücher.example/",
                "https://[2001:db8::1]/",
                "https://example.org/a_(b)'c|d~e,f;g"
            })
    void addressOfAWebPageIsItself(String text) {
        assertThat(WebAddress.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "' https://example.org/a ', https://example.org/a",
        "https:&#x2F;&#x2F;example.org&#x2F;a, https://example.org/a",
        "https&#58;//example.org, https://example.org"
    })
    void blanksAroundItAndTheEscapesOfHtmlAreTakenOff(String text, String address) {
        assertThat(WebAddress.of(text)).isEqualTo(address);
    }

    @Test
    void ampersandOfAnAddressIsNoEscape() {
        assertThat(WebAddress.of("https://example.org/?a=1&lt=2&#x2F;"))
                .isEqualTo("https://example.org/?a=1&lt=2&#x2F;");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "see the protocol",
                "www.example.org",
                "//example.org/a",
                "/a",
                "https:",
                "https://",
                "https:///a",
                "https://?a",
                "https://:80/",
                "https:/example.org",
                "https:\\\\example.org",
                "https://example.org\\@example.net",
                "https://example.org/a b",
                "https://example.org/\"onclick=alert(1)",
                "https://example.org/<script>",
                "https://example.org/`",
                "https://example.org/\u202Egro.elpmaxe",
                "https://example.org/\u0000",
                "https://example.org/\njavascript:alert(1)",
                "https://example.org/\u2028a",
                "https://\u200Bexample.org",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "javascript://https://example.org/%0Aalert(1)",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "ftp://example.org",
                "mailto:ann@example.org",
                "blob:https://example.org/1",
                "view-source:https://example.org",
                "feed:https://example.org",
                "httpsx://example.org"
            })
    void nothingElseIsOne(@Nullable String text) {
        assertThat(WebAddress.of(text)).isNull();
    }
}
