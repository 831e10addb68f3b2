package org.trialgraph.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final List<String> VOCABULARY = List.of(
            "[UNK]", "[CLS]", "[SEP]", "heart", "fail", "##ure", "hyper", "##tension", "-", ".", "senor", "β", "癌");

    private static final WordPieces PIECES = new WordPieces(numbers());

    @Test
    void wordsAreCutIntoTheLongestPiecesThatAreKnown() {
        assertThat(read("Heart failure")).containsExactly("[CLS]", "heart", "fail", "##ure", "[SEP]");
        assertThat(read("heartfail")).as("a piece that only begins words").containsExactly("[CLS]", "[UNK]", "[SEP]");
    }

    @Test
    void caseAccentsAndUnseenSignsDoNotMatter() {
        assertThat(read("SEÑOR\u200B heart\u00AD")).containsExactly("[CLS]", "senor", "heart", "[SEP]");
        assertThat(read("Β")).containsExactly("[CLS]", "β", "[SEP]");
    }

    @Test
    void punctuationAndIdeographsStandAlone() {
        assertThat(read("heart-hypertension.癌heart"))
                .containsExactly("[CLS]", "heart", "-", "hyper", "##tension", ".", "癌", "heart", "[SEP]");
    }

    @Test
    void whatIsUnknownOrTooLongIsOneUnknownWord() {
        assertThat(read("heartx heart")).containsExactly("[CLS]", "[UNK]", "heart", "[SEP]");
        assertThat(read("heart " + "heart".repeat(21))).containsExactly("[CLS]", "heart", "[UNK]", "[SEP]");
    }

    @Test
    void aTextIsReadNoFurtherThanAsked() {
        assertThat(PIECES.of("failure ".repeat(100_000), 4)).hasSize(4).endsWith(VOCABULARY.indexOf("[SEP]"));
        assertThat(PIECES.of("", 4)).containsExactly(VOCABULARY.indexOf("[CLS]"), VOCABULARY.indexOf("[SEP]"));
    }

    private static List<String> read(String text) {
        return Arrays.stream(PIECES.of(text, 64))
                .mapToObj(number -> VOCABULARY.get((int) number))
                .toList();
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        VOCABULARY.forEach(piece -> numbers.put(piece, numbers.size()));
        return numbers;
    }
}
