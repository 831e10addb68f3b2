package org.trialgraph.trial.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Creatinine \\> 2\\.5 and \\<= 3 | Creatinine > 2.5 and <= 3",
                "a *very* **plain** text | a very plain text",
                "1.5*10^9/L to 100*10^9/L | 1.5*10^9/L to 100*10^9/L",
                "the patient`s and the doctor`s | the patient`s and the doctor`s",
                "<ULN and b> 3<br>x | <ULN and b> 3<br>x",
                "&lt; 5 mg &amp; more | < 5 mg & more",
                "before <!-- --> after | before  after",
                "see [the site](https://example.org/a) | see the site (https://example.org/a)",
                "<https://example.org/a> | https://example.org/a",
                "![figure one](https://example.org/x.png) | figure one (https://example.org/x.png)",
                "> 5 years | > 5 years",
                "[note]: see | [note]: see",
                "*** | ***"
            })
    void plainTextKeepsWordsAndDropsMarkup(String markdown, String plain) {
        assertThat(RegisteredText.plain(markdown)).isEqualTo(plain);
    }

    @Test
    void plainTextKeepsLinesBlocksAndMarkers() {
        assertThat(RegisteredText.plain("""
                Inclusion Criteria:

                * 1\\. Adults
                * One of:

                  1. fever
                  3. cough

                <!-- -->

                Last line
                and one more
                """)).isEqualTo("""
                Inclusion Criteria:

                * 1. Adults

                * One of:

                  1. fever
                  3. cough

                Last line
                and one more""");
    }

    @Test
    void tightListsStayTight() {
        assertThat(RegisteredText.plain("- a\n- b\n  - c\n")).isEqualTo("- a\n- b\n  - c");
    }

    @Test
    void htmlHasListsWithTheirStart() {
        assertThat(RegisteredText.html("4. four\n5. *five*")).isEqualToIgnoringWhitespace("""
                <ol start="4"><li>four</li><li><em>five</em></li></ol>""");
    }

    @Test
    void tagsOfTheTextAreShownNotObeyed() {
        assertThat(RegisteredText.html("<script>alert(1)</script> <b onclick=x>bold</b>"))
                .doesNotContain("<script", "<b ")
                .contains("&lt;script&gt;", "bold");
    }

    @Test
    void linksToWebPagesAreKeptWithoutFollowing() {
        assertThat(RegisteredText.html("[site](https://example.org/a)"))
                .contains("href=\"https://example.org/a\"", "nofollow", "noopener", ">site</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](data:text/html,y)",
                "[x](//example.org)",
                "[x](/local)",
                "[x](mailto:a@example.org)",
                "[x](ftp://example.org)",
                "[x](JaVaScRiPt:alert(1))"
            })
    void otherAddressesLoseTheirLinkButNotTheirText(String markdown) {
        assertThat(RegisteredText.html(markdown)).isEqualTo("<p>x</p>");
    }

    @Test
    void imageIsALinkWithItsDescription() {
        assertThat(RegisteredText.html("![figure one](https://example.org/x.png)"))
                .contains("figure one</a>")
                .doesNotContain("<img");
    }

    @Test
    void blankTextIsEmpty() {
        assertThat(RegisteredText.plain(" \n ")).isEmpty();
        assertThat(RegisteredText.html("")).isEmpty();
    }
}
