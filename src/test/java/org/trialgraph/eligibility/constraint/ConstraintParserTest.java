package org.trialgraph.eligibility.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintParserTest {

    /// `the past year` is one year.
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|(?:past|last) [a-z]+)\\b");

    static Stream<Arguments> rows() {
        return Stream.of(
                        ConstraintTables.AGES_AND_SEXES,
                        ConstraintTables.SCORES_AND_VITAL_SIGNS,
                        ConstraintTables.LABORATORY,
                        ConstraintTables.WINDOWS)
                .flatMap(String::lines)
                .map(row -> row.split(" => ", 2))
                .map(row -> Arguments.of(row[0], row[1]));
    }

    static Stream<String> unclear() {
        return ConstraintTables.NONE.lines();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyConstraintIsRead(String text, String constraints) {
        assertThat(written(text)).isEqualTo(constraints);
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void whatIsUnclearYieldsNothing(String text) {
        assertThat(ConstraintParser.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void spansAreInsideTheTextAndHoldTheNumber(String text, String constraints) {
        String longer = "Note: " + text + ". " + text;
        for (Constraint constraint : ConstraintParser.parse(longer)) {
            assertThat(constraint.span().end()).isLessThanOrEqualTo(longer.length());
            if (constraint.limit() != null) {
                assertThat(constraint.span().of(longer)).as(constraints).containsPattern(NUMBER);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void constraintsOfOneSubjectAreOrderedAndApart(String text, String constraints) {
        List<Constraint> found = ConstraintParser.parse(text + "; " + text);
        for (int index = 1; index < found.size(); index++) {
            Constraint before = found.get(index - 1);
            Constraint after = found.get(index);
            assertThat(after.span().start())
                    .isGreaterThanOrEqualTo(before.span().start());
            if (after.subject().equals(before.subject())) {
                assertThat(after.span().start())
                        .as(constraints)
                        .isGreaterThanOrEqualTo(before.span().end());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "(",
                ")",
                ">",
                "ALT ",
                "ALT (",
                "age ",
                "≥ 18 ",
                "within 4 weeks ",
                "if ",
                "(if ALT > 3 ULN) ",
                "patients < 9 years with ALT > 3 ULN ",
                "lansky age > 9 years; ",
                "not (no ",
                "age > 20; if if if if if if if if ",
                "within 2 weeks or ",
                "&lt;",
                "\n\n",
                "10^",
                "\uD800"
            })
    void hostileTextsFinish(String part) {
        int longest = ConstraintParser.MAX_LENGTH / part.length();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(ConstraintParser.parse(part.repeat(1_000_000 / part.length())))
                    .isEmpty();
            assertThat(ConstraintParser.parse(part.repeat(longest))).isNotNull();
            assertThat(ConstraintParser.parse("ALT " + part.repeat(longest - 10) + "> 3"))
                    .isNotNull();
        });
    }

    @Test
    void emptyTextYieldsNothing() {
        assertThat(ConstraintParser.parse("")).isEmpty();
    }

    private static String written(String text) {
        return ConstraintParser.parse(text).stream()
                .map(constraint ->
                        written(constraint) + " \"" + constraint.span().of(text) + "\"")
                .collect(Collectors.joining(" ; "));
    }

    private static String written(Constraint constraint) {
        var words = new StringBuilder(constraint.kind() + " " + constraint.subject());
        Limit limit = constraint.limit();
        if (limit != null) {
            words.append(' ').append(limit.comparator()).append(' ').append(limit.number());
            words.append(limit.upper() == null ? "" : ".." + limit.upper());
            words.append(limit.unit() == null ? "" : " " + limit.unit());
        }
        return words.append(constraint.negated() ? " not" : "").toString();
    }
}
