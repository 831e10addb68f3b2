package org.trialgraph.search.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final int EXPRESSIONS = 10_000;
    private static final int TEXTS = 30_000;

    /// What a text is made of, to be put together at random.
    private static final List<String> PIECES = List.of(
            "a",
            "b c",
            " ",
            "  ",
            "\t",
            "\"",
            "\\",
            "(",
            ")",
            "[",
            "]",
            ",",
            "AND",
            " AND ",
            " OR ",
            "NOT ",
            "ALL",
            "MISSING",
            "AREA[",
            "AREA[Phase]",
            "AREA[StartDate]",
            "AREA[Phase:size]",
            "SEARCH[Location]",
            "RANGE[",
            "RANGE[1,2]",
            "RANGE[MIN, MAX]",
            "2020",
            "MIN",
            "DISTANCE[1,2,3mi]",
            "COVERAGE[FullMatch]",
            "EXPANSION[Lossy]",
            "TILT[StartDate]",
            "é",
            "🧬",
            "\ud83e",
            "\u0000",
            "\u00a0",
            "1,2",
            "[:size]",
            "size");

    @Test
    void everyTreeIsReadAsItWasPrinted() {
        var shapes = new TreeSet<String>();
        for (long seed = 0; seed < EXPRESSIONS; seed++) {
            var tree = RandomExpressions.of(seed);
            var printed = Printer.print(tree);

            assertThat(ExpressionParser.parse(printed))
                    .as("seed %d: %s", seed, printed)
                    .isEqualTo(tree);
            assertThat(ExpressionParser.parseTyped(printed))
                    .as("typed, seed %d: %s", seed, printed)
                    .isEqualTo(tree);
            assertThat(Printer.print(ExpressionParser.parse(printed))).isEqualTo(printed);
            shapes.add(tree.getClass().getSimpleName());
        }
        assertThat(shapes).hasSize(Expression.class.getPermittedSubclasses().length);
    }

    @Test
    void everyTextIsReadStablyOrRefusedWithAPlace() {
        int read = 0;
        for (long seed = 0; seed < TEXTS; seed++) {
            var text = text(new Random(seed));
            try {
                var tree = seed % 2 == 0 ? ExpressionParser.parse(text) : ExpressionParser.parseTyped(text);
                var printed = Printer.print(tree);
                assertThat(ExpressionParser.parse(printed))
                        .as("seed %d: %s", seed, text)
                        .isEqualTo(tree);
                assertThat(ExpressionParser.parseTyped(printed))
                        .as("seed %d: %s", seed, text)
                        .isEqualTo(tree);
                read++;
            } catch (ExpressionError e) {
                assertThat(e.offset()).as("seed %d: %s", seed, text).isBetween(0, text.length());
            }
        }
        assertThat(read).isGreaterThan(TEXTS / 10);
    }

    /// A random text, or a well-formed one with a random piece put into it.
    private static String text(Random random) {
        var text = new StringBuilder();
        if (random.nextInt(3) == 0) {
            text.append(Printer.print(RandomExpressions.of(random.nextLong())));
            return text.insert(random.nextInt(text.length() + 1), piece(random)).toString();
        }
        int pieces = 1 + random.nextInt(8);
        for (int index = 0; index < pieces; index++) {
            text.append(piece(random));
        }
        return text.toString();
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }
}
