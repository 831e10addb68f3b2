package org.trialgraph.trial.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.trial.text.Words.Word;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Tumours, tumour",
        "ÉPINIÈRE, epinier",
        "Alzheimer's, alzheim",
        "β-blockers, beta blocker betablock",
        "IFN-γ, ifn gamma ifngamma",
        "CTL-019, ctl 019 ctl019",
        "ctl019, ctl019",
        "HER2/neu, her2 neu her2neu",
        "1.5 mg, 1 5 15 mg",
        "ｆｕｌｌ ｗｉｄｔｈ, full width",
        "the study of it, the studi of it",
        "'  ', ''",
    })
    void formsOfAWordAreOne(String text, String stems) {
        assertThat(String.join(" ", Words.stems(text))).isEqualTo(stems);
    }

    @Test
    void compoundStandsWhereItsFirstPartDoes() {
        assertThat(Words.of("anti CTL-019 cells"))
                .containsExactly(
                        new Word("anti", 0),
                        new Word("ctl", 1),
                        new Word("019", 2),
                        new Word("ctl019", 1),
                        new Word("cell", 3));
    }

    @Test
    void whatIsNoWordIsPassedOver() {
        assertThat(Words.stems("a".repeat(101) + " b \uD800 \u0000 -- c")).isEqualTo(List.of("b", "c"));
    }

    @Test
    void longTextsTakeTimeInProportion() {
        assertThat(Words.of("a-".repeat(200_000))).hasSize(200_000);
    }
}
