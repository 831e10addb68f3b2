package org.trialgraph.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyTextTest {

    private final CopyText text = new CopyText();

    @Test
    void rowIsALineWithTabsBetweenValues() {
        text.append(Row.of(Table.COUNTRY, 7, 0, "Erehwon", 3, true));

        assertThat(taken()).isEqualTo("7\t0\tErehwon\t3\ttrue\n");
        assertThat(taken()).isEmpty();
    }

    @Test
    void nullDiffersFromTheTextsThatLookLikeIt() {
        text.append(Row.of(Table.DESCRIPTION, 7, null, "\\N"));

        assertThat(taken()).isEqualTo("7\t\\N\t\\\\N\n");
    }

    @Test
    void whatSeparatesRowsAndValuesIsEscapedInTexts() {
        text.append(Row.of(Table.DESCRIPTION, 7, "a\tb\nc\r\\.", null));

        assertThat(taken()).isEqualTo("7\ta\\tb\\nc\\r\\\\.\t\\N\n");
    }

    @Test
    void listIsAnArrayOfQuotedTexts() {
        var list = List.of("a,b", "say \"x\"", "back\\slash", "NULL", "{}");
        text.append(Row.of(Table.INTERVENTION, 7, 0, null, "n", null, list));

        assertThat(taken())
                .isEqualTo(
                        "7\t0\t\\N\tn\t\\N\t{\"a,b\",\"say \\\\\"x\\\\\"\",\"back\\\\\\\\slash\",\"NULL\",\"{}\"}\n");
    }

    @Test
    void otherCharactersStayAsTheyAreInUtf8() {
        text.append(Row.of(Table.DESCRIPTION, 7, "β\u00a0≥\uD83D\uDE00", null));

        assertThat(taken()).isEqualTo("7\tβ\u00a0≥\uD83D\uDE00\t\\N\n");
    }

    private String taken() {
        return new String(text.take(), StandardCharsets.UTF_8);
    }
}
