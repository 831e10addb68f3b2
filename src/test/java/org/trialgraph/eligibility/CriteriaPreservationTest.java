package org.trialgraph.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.trial.text.RegisteredText;

/// Nothing that a person may have typed gets lost, whatever markdown thinks of it.
class CriteriaPreservationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[note]: see the protocol",
                "> 5 years since diagnosis",
                "<ULN and b> 3",
                "<div>red</div>",
                "line one<br>line two",
                "```\ncode\n```",
                "| a | b |\n| --- | --- |\n| 1 | 2 |",
                "1.5*10^9/L or more, at most 100*10^9/L",
                "***",
                "one  \ntwo",
                "<https://example.org/a>",
                "[site](https://example.org)",
                "![figure one](https://example.org/x.png)",
                "<!-- never closed",
                "<!-- never dropped -->",
                "&lt; 5 \\> 3"
            })
    void textStandsInItsNodeAsRegistered(String text) {
        String registered = String.join("\n", text.lines().map(String::strip).toList());
        assertThat(CriteriaParser.parse(text).getFirst().markdown()).isEqualTo(registered);
        assertThat(CriteriaParser.parse("Inclusion Criteria:\n\n* " + text.replace("\n", "\n  "))
                        .toString())
                .contains(registered);
    }

    @Test
    void indentedLinesAreText() {
        assertThat(Outline.of("Adults\n\n        of any\n        height")).isEqualTo("O | Adults\nO | of any⏎height\n");
    }

    @Test
    void underlinedLineKeepsItsText() {
        assertThat(Outline.of("General remarks\n-----\n\n* one")).isEqualTo("""
                O | General remarks⏎-----
                O 1:* | one
                """);
    }

    @Test
    void depthIsBoundedAndItsTextKept() {
        String deep = "- ".repeat(10_000) + "x";
        List<CriterionNode> nodes = CriteriaParser.parse(deep);
        var text = new StringBuilder();
        while (!nodes.isEmpty()) {
            text.append(nodes.getFirst().marker())
                    .append(nodes.getFirst().markdown().replace(" ", ""));
            nodes = nodes.getFirst().children();
        }
        assertThat(text.toString()).isEqualTo(deep.replace(" ", ""));
    }

    @Test
    void fiveMillionCharactersAreRead() {
        String huge = "Inclusion Criteria:\n\n" + "* item\n".repeat(700_000);
        assertThat(CriteriaParser.parse(huge)).hasSize(700_001);
        assertThat(RegisteredText.plain(huge)).endsWith("* item");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* item\n",
                "* a\n1. b\n",
                "1. a:\n- b:\n* c:\n",
                "* ",
                "*a ",
                "[a](b",
                "Exclusion Criteria: x ",
                "`a``b",
                "<!-- ",
                "[a]: b\n",
                "a\n-\n",
                "word "
            })
    void hostileTextIsReadAtLength(String repeated) {
        String huge = repeated.repeat(250_000 / repeated.length());

        assertThat(CriteriaParser.parse(huge)).isNotEmpty();
        assertThat(RegisteredText.plain(huge)).isNotEmpty();
        assertThat(RegisteredText.html(huge)).isNotEmpty();
    }
}
