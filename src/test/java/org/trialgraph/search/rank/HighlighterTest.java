package org.trialgraph.search.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HighlighterTest {

    private final Highlighter highlighter =
            new Highlighter(Set.of("tea"), Set.of(List.of("heart", "attack"), List.of("mk", "3475")));

    @Test
    void phraseIsMarkedOnlyWhereAllOfItStands() {
        assertThat(highlighter.fragment("Attack of the heart; a heart attack & more heart"))
                .contains("Attack of the heart; a <mark>heart</mark> <mark>attack</mark> &amp; more heart");
        assertThat(highlighter.fragment("heart and attack")).isEmpty();
        assertThat(highlighter.fragment("heart")).isEmpty();
    }

    @Test
    void codeIsMarkedHoweverItIsWritten() {
        assertThat(highlighter.fragment("MK-3475, MK 3475 or MK3475"))
                .contains("<mark>MK-3475</mark>, <mark>MK</mark> <mark>3475</mark> or <mark>MK3475</mark>");
    }

    @Test
    void pieceOfALongTextIsShownAroundTheFirstMark() {
        var words = "word ".repeat(100);

        assertThat(highlighter.fragment(words + "heart attack " + words).orElseThrow())
                .startsWith("… word")
                .endsWith("word …")
                .contains("<mark>heart</mark> <mark>attack</mark>")
                .hasSizeLessThan(300);
    }
}
