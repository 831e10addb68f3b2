package org.trialgraph.trial.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    static List<String> hostile() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void htmlIsHarmlessAndTheTextAroundStays(String text) {
        var html = RegisteredText.html("Before.\n\n" + text + "\n\nBehind.");

        SafeHtml.assertSafe(html);
        assertThat(SafeHtml.visible(html)).startsWith("Before.").endsWith("Behind.");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void plainTextKeepsTheTextAround(String text) {
        assertThat(RegisteredText.plain("Before.\n\n" + text + "\n\nBehind."))
                .startsWith("Before.")
                .endsWith("Behind.");
    }

    /// A judge who lets everything through would prove nothing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<a href=\"javascript:alert(1)\" rel=\"nofollow noopener\">x</a>",
                "<a href=\"https://example.org\">x</a>",
                "<ol start=\"-1\"></ol>",
                "<p>x<!-- y --></p>",
                "<img src=\"https://example.org/x.png\" />",
                "<svg></svg>"
            })
    void judgeFindsWhatIsHarmful(String html) {
        assertThatThrownBy(() -> SafeHtml.assertSafe(html)).isInstanceOf(AssertionError.class);
    }
}
