package org.trialgraph.search.expression;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialgraph.search.expression.Expression.Term;

class ExpressionLimitsTest {

    static Stream<Arguments> tooLarge() {
        return Stream.of(
                arguments(repeated("a", " OR ", 5_000), "10000 characters"),
                arguments("x".repeat(1 << 20), "10000 characters"),
                arguments("a ".repeat(1 << 19), "10000 characters"),
                arguments(repeated("a", " OR ", 1_000), "1000 words and operators"),
                arguments(repeated("a", " ", 1_001), "1000 words and operators"),
                arguments("\"" + repeated("a", " ", 1_001) + "\"", "1000 words and operators"),
                arguments(repeated("\"a\"", "", 1_000), "1000 words and operators"),
                arguments(repeated("(a)", "", 1_000), "1000 words and operators"),
                arguments("(".repeat(2_000) + "a" + ")".repeat(2_000), "50 levels"),
                arguments("(".repeat(10_000), "50 levels"),
                arguments("NOT ".repeat(2_000) + "a", "50 levels"),
                arguments("AREA[Phase]".repeat(900) + "a", "50 levels"),
                arguments("NOT(".repeat(26) + "a" + ")".repeat(26), "50 levels"));
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void whatIsTooLargeIsRefused(String text, String bound) {
        assertThatThrownBy(() -> ExpressionParser.parse(text))
                .isInstanceOf(ExpressionError.class)
                .hasMessageContaining("at most " + bound);
        assertThatThrownBy(() -> ExpressionParser.parseTyped(text)).isInstanceOf(ExpressionError.class);
    }

    static Stream<String> largestPossible() {
        return Stream.of(
                "x".repeat(10_000),
                repeated("a", " OR ", 999),
                repeated("a", " ", 1_000),
                "(".repeat(50) + "a" + ")".repeat(50),
                "NOT ".repeat(50) + "a");
    }

    @ParameterizedTest
    @MethodSource("largestPossible")
    void whatIsJustSmallEnoughIsReadAndPrinted(String text) {
        var tree = ExpressionParser.parse(text);

        assertThat(ExpressionParser.parse(Printer.print(tree))).isEqualTo(tree);
    }

    @Test
    void manyCommasAndBackslashesAreNoWork() {
        assertThat(ExpressionParser.parseTyped(",".repeat(9_999) + "a")).isEqualTo(new Term("a"));
        assertThat(ExpressionParser.parse("\\".repeat(10_000))).isEqualTo(new Term("\\".repeat(5_000)));
    }

    private static String repeated(String part, String between, int times) {
        return Collections.nCopies(times, part).stream().collect(joining(between));
    }
}
