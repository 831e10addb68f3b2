package org.trialgraph.protocol.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import graphql.language.StringValue;
import graphql.parser.Parser;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

class StringsTest {

    private final DocumentLimits limits = new DocumentLimits(Limits.DEFAULT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n a(b: \"x\\u0000\") }",
                "{\n a(b: {c: [\"\", \"x\\u0000\"]}) }",
                "{\n a @b(c: \"x\\u0000\") }",
                "query(\n$a: A = [{b: \"x\\u0000\"}]) { a }",
                "query Q(\n$a: A @b(c: \"x\\u0000\")) { a }",
                "fragment F on Trial {\n a(b: \"x\\u0000\") }",
                "query Q\n@b(c: \"x\\u{0000}\") { a }"
            })
    void nullCharacterIsRefusedWhereverItStands(String document) {
        var parsed = Parser.parse(document);
        var refusal = catchThrowableOfType(Refusal.class, () -> limits.check(parsed));
        assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_USER_INPUT);
        assertThat(refusal)
                .hasMessage("A text has a null character, U+0000, at position 2: it cannot be stored nor found");
        assertThat(refusal.errors().getFirst().locations())
                .singleElement()
                .extracting(AnswerError.Location::line)
                .isEqualTo(2);
    }

    @Test
    void firstOfSeveralIsNamed() {
        var parsed = Parser.parse("{ a(b: \"x\", c: \"\\u0000\") d(e: \"\\u0000\") }");
        var refusal = catchThrowableOfType(Refusal.class, () -> limits.check(parsed));
        assertThat(refusal.errors().getFirst().locations()).containsExactly(new AnswerError.Location(1, 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\ud83d", "\ude00", "a\ud83db", "\ude00\ud83d", "\ud83d\ud83d\ude00", "ok\ud83d\ude00\ude00"})
    void halfAPairIsRefused(String text) {
        assertThat(catchThrowableOfType(Refusal.class, () -> Strings.check(new StringValue(text))))
                .hasMessageStartingWith("A text has half a surrogate pair, U+D");
        assertThat(catchThrowableOfType(Refusal.class, () -> Strings.check(Map.of("a", text))))
                .hasMessageStartingWith("'$a' has half a surrogate pair, U+D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\u0001\t\n", "😀", "a😀😀b", "\uffff"})
    void allElseCanBeStored(String text) {
        assertThatCode(() -> Strings.check(new StringValue(text))).doesNotThrowAnyException();
        assertThatCode(() -> Strings.check(Map.of("a", text))).doesNotThrowAnyException();
    }

    @Test
    void textOfAVariableIsNamedByItsPath() {
        Map<String, Object> where = new HashMap<>();
        where.put("not", null);
        where.put("and", Arrays.asList(null, Map.of("condition", Map.of("in", List.of("a", "b\u0000c")))));
        var refusal = catchThrowableOfType(Refusal.class, () -> Strings.check(Map.of("first", 5, "where", where)));
        assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_USER_INPUT);
        assertThat(refusal)
                .hasMessage("'$where.and[1].condition.in[1]' has a null character, U+0000, at position 2:"
                        + " it cannot be stored nor found");
    }

    @Test
    void checkOfVariablesLooksAtTheirTextsAndNumbersToo() {
        assertThat(catchThrowableOfType(Refusal.class, () -> limits.check(Map.of("a", List.of("\u0000")))))
                .hasMessageStartingWith("'$a[0]' has a null character");
        var huge = new BigDecimal("1e600000000");
        var refusal = catchThrowableOfType(Refusal.class, () -> limits.check(Map.of("a", List.of(1, 2.5, huge))));
        assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_USER_INPUT);
        assertThat(refusal).hasMessage("Digits of '$a[2]': 600000001, and may be 400 at most");
    }
}
