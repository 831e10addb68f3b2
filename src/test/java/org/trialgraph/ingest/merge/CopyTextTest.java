package org.trialgraph.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopyTextTest {

    private final CopyText text = new CopyText();

    @Test
    void rowIsALineWithTabsBetweenValues() {
        text.append(Row.of(Table.COUNTRY, 7, 0, "Erehwon", 3, true));

        assertThat(text.take()).isEqualTo("7\t0\tErehwon\t3\ttrue\n");
        assertThat(text.length()).isZero();
    }

    @Test
    void nullDiffersFromTheTextsThatLookLikeIt() {
        text.append(Row.of(Table.DESCRIPTION, 7, null, "\\N"));

        assertThat(text.take()).isEqualTo("7\t\\N\t\\\\N\n");
    }

    @Test
    void whatSeparatesRowsAndValuesIsEscapedInTexts() {
        text.append(Row.of(Table.DESCRIPTION, 7, "a\tb\nc\r\\.", null));

        assertThat(text.take()).isEqualTo("7\ta\\tb\\nc\\r\\\\.\t\\N\n");
    }

    @Test
    void listIsAnArrayOfQuotedTexts() {
        var list = List.of("a,b", "say \"x\"", "back\\slash", "NULL", "{}");
        text.append(Row.of(Table.INTERVENTION, 7, 0, null, "n", null, list));

        assertThat(text.take())
                .isEqualTo(
                        "7\t0\t\\N\tn\t\\N\t{\"a,b\",\"say \\\\\"x\\\\\"\",\"back\\\\\\\\slash\",\"NULL\",\"{}\"}\n");
    }
}
