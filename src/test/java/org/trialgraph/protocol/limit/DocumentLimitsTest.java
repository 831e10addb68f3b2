package org.trialgraph.protocol.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.parser.Parser;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

class DocumentLimitsTest {

    private final DocumentLimits limits = new DocumentLimits(Limits.DEFAULT);

    @Test
    void twentyFieldsMayBeWithinEachOther() {
        passes(nested(20));
        var error = refusal(nested(21));
        assertThat(error.code()).isEqualTo(ErrorCode.QUERY_TOO_DEEP);
        assertThat(error.message())
                .isEqualTo("Depth of fields of the operation, fragments expanded: 21, and may be 20 at most");
        assertThat(error.details()).isEqualTo(Map.of("measured", 21L, "limit", 20L));
        assertThat(error.locations()).containsExactly(new AnswerError.Location(1, 83));
    }

    @Test
    void fieldsOfFragmentsAreBelowThoseAroundThem() {
        var fragment = " fragment F on Trial " + nested(10);
        passes("{ a " + "{ a ".repeat(9) + "{ ...F } " + "} ".repeat(10) + fragment);
        assertThat(refusal("{ a " + "{ a ".repeat(10) + "{ ...F } " + "} ".repeat(11) + fragment)
                        .details())
                .containsEntry("measured", 21L);
    }

    @Test
    void introspectionOfGraphiqlIsNotTooDeep() {
        var types = IntrospectionQueryBuilder.Options.defaultOptions().typeRefFragmentDepth(9);
        var introspection = IntrospectionQueryBuilder.build(types);
        passes(introspection);
        assertThat(refusal(new DocumentLimits(Limits.with("depth", 14)), introspection)
                        .details())
                .containsEntry("measured", 15L);
    }

    @Test
    void inlineFragmentsCountAsLevelsOfSelections() {
        passes("{ ... ".repeat(99) + "{ a }" + " }".repeat(99));
        var error = refusal("{ ... ".repeat(100) + "{ a }" + " }".repeat(100));
        assertThat(error.code()).isEqualTo(ErrorCode.QUERY_TOO_DEEP);
        assertThat(error.message()).startsWith("Depth of selections of the operation, fragments expanded: 101, ");
    }

    @Test
    void spreadsCountAsLevelsOfSelections() {
        passes("{ ...F1 }" + chain(99));
        assertThat(refusal(new DocumentLimits(Limits.with("selection-nesting", 99)), "{ ...F1 }" + chain(99))
                        .details())
                .containsEntry("measured", 100L);
    }

    @Test
    void valuesMayNestTenDeep() {
        passes("{ a(b: " + "[".repeat(10) + "]".repeat(10) + ") }");
        passes("{ a(b: " + "{c: [".repeat(5) + "]}".repeat(5) + ") }");
        var error = refusal("{ a(b: " + "[".repeat(11) + "]".repeat(11) + ") }");
        assertThat(error.code()).isEqualTo(ErrorCode.QUERY_TOO_DEEP);
        assertThat(error.message()).isEqualTo("Depth of an argument's value: 11, and may be 10 at most");
        assertThat(error.locations()).containsExactly(new AnswerError.Location(1, 18));
        assertThat(refusal("query($a: A = " + "{b: ".repeat(11) + "1" + "}".repeat(11) + ") { a }")
                        .code())
                .isEqualTo(ErrorCode.QUERY_TOO_DEEP);
        assertThat(refusal("{ a @include(if: " + "[".repeat(11) + "]".repeat(11) + ") }")
                        .code())
                .isEqualTo(ErrorCode.QUERY_TOO_DEEP);
    }

    @Test
    void filterOfSeveralLevelsPasses() {
        passes("""
                { trials(where: {and: [{or: [{not: {location: {country: {in: ["France"]}}}}]}]}) { totalCount } }""");
    }

    @Test
    void variablesMayNestAsDeepAsArguments() {
        assertThatCode(() -> limits.check(Map.of("a", 1, "b", inLists(10)))).doesNotThrowAnyException();
        var refusal = catchThrowableOfType(Refusal.class, () -> limits.check(Map.of("a", 1, "b", inLists(11))));
        assertThat(refusal.code()).isEqualTo(ErrorCode.QUERY_TOO_DEEP);
        assertThat(refusal).hasMessage("Depth of the value of '$b': 11, and may be 10 at most");
    }

    @Test
    void variablesThatNestHundredThousandDeepOverflowNothing() {
        var refusal = catchThrowableOfType(Refusal.class, () -> limits.check(Map.of("a", inLists(100_000))));
        assertThat(refusal.code()).isEqualTo(ErrorCode.QUERY_TOO_DEEP);
    }

    @Test
    void hundredFieldsMayHaveAnAlias() {
        passes("{ " + times(100, "a%d: id") + " }");
        var error = refusal("query Q { " + times(101, "a%d: id") + " }");
        assertThat(error.code()).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX);
        assertThat(error.message())
                .isEqualTo("Aliases of operation 'Q', fragments expanded: 101, and may be 100 at most");
        assertThat(error.locations()).containsExactly(new AnswerError.Location(1, 1));
    }

    @Test
    void aliasesCountAsOftenAsTheirFragmentIsSpread() {
        var fragment = " fragment F on Trial { a: id b: id }";
        passes("{ " + times(50, "f%d { ...F }") + " }" + fragment);
        assertThat(refusal("{ " + times(51, "f%d { ...F }") + " }" + fragment).details())
                .containsEntry("measured", 102L);
    }

    @Test
    void keyMayBeAskedForFiftyTimes() {
        passes("{ a { " + "id ".repeat(50) + "} }");
        var error = refusal("{ a { " + "id ".repeat(51) + "} }");
        assertThat(error.code()).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX);
        assertThat(error.message()).isEqualTo("Times that a selection set asks for 'id': 51, and may be 50 at most");
        assertThat(error.locations()).containsExactly(new AnswerError.Location(1, 5));
        assertThat(refusal("{ " + "__typename ".repeat(500) + "}").details()).containsEntry("measured", 500L);
    }

    @Test
    void keysOfFragmentsAreThoseOfTheSelectionThatSpreadsThem() {
        assertThat(refusal("{ " + "id ".repeat(25) + "... { " + "id ".repeat(26) + "} }")
                        .details())
                .containsEntry("measured", 51L);
        assertThat(refusal("{ " + "id ".repeat(50) + " ...F } fragment F on Trial { ...G } fragment G on Trial { id }")
                        .details())
                .containsEntry("measured", 51L);
        assertThat(refusal("{ a ... { ... { b { " + "id ".repeat(51) + "} } } }")
                        .details())
                .containsEntry("measured", 51L);
    }

    @Test
    void fragmentThatIsSpreadTwiceInASelectionCountsOnceThere() {
        passes("{ " + "...F ".repeat(60) + "} fragment F on Trial { id }");
    }

    @Test
    void sameKeyInDifferentSelectionsIsNoRepeat() {
        passes("{ " + times(60, "a%d { id }") + " }");
    }

    @Test
    void operationMayHaveFiveThousandFields() {
        var fragment = " fragment F on Trial { " + times(99, "a%d") + " }";
        passes("{ " + times(50, "b%d { ...F }") + " }" + fragment);
        var error = refusal("{ " + times(50, "b%d { ...F }") + " c }" + fragment);
        assertThat(error.code()).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX);
        assertThat(error.message())
                .isEqualTo("Fields of the operation, fragments expanded: 5001, and may be 5000 at most");
    }

    @Test
    void everyOperationIsHeldToTheLimits() {
        assertThat(refusal("query A { id } query B " + nested(21)).message()).contains("operation 'B'");
    }

    @Test
    void fragmentThatNoOperationSpreadsIsHeldToTheLimits() {
        assertThat(refusal("{ id } fragment F on Trial " + nested(21)).message())
                .startsWith("Depth of fields of fragment 'F', ");
    }

    @Test
    void placeMayHaveFiveDirectives() {
        passes("{ a " + "@x ".repeat(5) + "}");
        for (String document : List.of(
                "{ a @d }",
                "query Q @d { a }",
                "query Q($b: B @d) { a }",
                "{ ... @d { a } }",
                "{ ...F @d } fragment F on Trial { a }",
                "{ a } fragment F on Trial @d { a }")) {
            var error = refusal(document.replace("@d", "@d ".repeat(6)));
            assertThat(error.code()).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX);
            assertThat(error.message()).isEqualTo("Directives at one place: 6, and may be 5 at most");
            assertThat(error.locations()).hasSize(1);
        }
    }

    @Test
    void documentMayHaveFiftyDirectives() {
        passes("{ " + times(50, "a%d @x") + " }");
        var error = refusal("{ " + times(51, "a%d @x") + " }");
        assertThat(error.code()).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX);
        assertThat(error.message()).isEqualTo("Directives of the document: 51, and may be 50 at most");
    }

    @Test
    void documentMayHaveHundredFragments() {
        passes("{ a }" + times(100, " fragment F%d on Trial { id }"));
        var error = refusal("{ a }" + times(101, " fragment F%d on Trial { id }"));
        assertThat(error.code()).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX);
        assertThat(error.message()).isEqualTo("Fragments of the document: 101, and may be 100 at most");
    }

    @Test
    void documentMayHaveTenOperations() {
        passes(times(10, "query Q%d { id }\n"));
        var error = refusal(times(11, "query Q%d { id }\n"));
        assertThat(error.message()).isEqualTo("Operations of the document: 11, and may be 10 at most");
        assertThat(error.locations()).containsExactly(new AnswerError.Location(11, 2));
    }

    @Test
    void operationMayDeclareHundredVariables() {
        passes("query(" + times(100, "$a%d: Int") + ") { id }");
        assertThat(refusal("query Q(" + times(101, "$a%d: Int") + ") { id }").message())
                .isEqualTo("Variables of operation 'Q': 101, and may be 100 at most");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ...Missing }",
                "{ ...F } fragment F on Trial { ...F }",
                "{ ...A } fragment A on Trial { a ...B } fragment B on Trial { b ...C } fragment C on Trial { c ...A }",
                "{ ...A } fragment A on Trial { a } fragment A on Trial { b }",
                "{ noSuchField(no: \"argument\") { id } }",
                "query A { a } query A { b }",
                "type T { f: String }"
            })
    void whatIsInvalidInOtherWaysPasses(String document) {
        passes(document);
    }

    @Test
    void numbersOfFourHundredDigitsPass() {
        passes("{ a(b: " + "9".repeat(400) + ", c: -1e-399) }");
        for (String number : List.of("1" + "0".repeat(401), "1e600000000", "-1E-600000000", "0.5e401")) {
            var error = refusal("{ a(b: [" + number + "]) }");
            assertThat(error.code()).isEqualTo(ErrorCode.BAD_USER_INPUT);
            assertThat(error.message()).startsWith("Digits of a number: ").endsWith(", and may be 400 at most");
            assertThat(error.locations()).containsExactly(new AnswerError.Location(1, 9));
        }
    }

    @Test
    void textMayHaveHundredThousandCharacters() {
        assertThatCode(() -> limits.check("{a}".repeat(33_333) + "#")).doesNotThrowAnyException();
        var refusal = catchThrowableOfType(Refusal.class, () -> limits.check("{a}".repeat(33_333) + "##"));
        assertThat(refusal.code()).isEqualTo(ErrorCode.QUERY_TOO_LARGE);
        assertThat(refusal).hasMessage("Characters of the document: 100001, and may be 100000 at most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "0.%s", "1e%s", "9 %s", "1,%s,2", "\"%s\""})
    void textMayHaveFourHundredDigitsInARow(String number) {
        var document = "{\n a(b: " + number + ") }";
        assertThatCode(() -> limits.check(document.formatted("7".repeat(399)))).doesNotThrowAnyException();
        var refusal = catchThrowableOfType(Refusal.class, () -> limits.check(document.formatted("7".repeat(401))));
        assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_USER_INPUT);
        assertThat(refusal).hasMessage("Digits in a row: 401, and may be 400 at most");
        int column = document.indexOf("%s") - 1;
        assertThat(refusal.errors().getFirst().locations()).containsExactly(new AnswerError.Location(2, column));
    }

    @Test
    void defaultThatWouldBeReadAsAHugeNumberIsRefused() {
        var error = refusal("query($a: BigInteger = \"1e600000000\") { id }");
        assertThat(error.code()).isEqualTo(ErrorCode.BAD_USER_INPUT);
        assertThat(error.locations()).containsExactly(new AnswerError.Location(1, 24));
        passes("query($a: String = \"1e6 cells\") { a(b: \"1e600000000\") }");
    }

    private void passes(String document) {
        assertThatCode(() -> limits.check(Parser.parse(document))).doesNotThrowAnyException();
    }

    private AnswerError refusal(String document) {
        return refusal(limits, document);
    }

    private static AnswerError refusal(DocumentLimits limits, String document) {
        var parsed = Parser.parse(document);
        var refusal = catchThrowableOfType(Refusal.class, () -> limits.check(parsed));
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.errors()).hasSize(1);
        return refusal.errors().getFirst();
    }

    /// `{ a { a { a } } }`.
    private static String nested(int fields) {
        return "{ a ".repeat(fields) + "}".repeat(fields);
    }

    /// Each fragment spreads the next one.
    private static String chain(int fragments) {
        return times(fragments - 1, i -> " fragment F" + i + " on Trial { ...F" + (i + 1) + " }") + " fragment F"
                + fragments + " on Trial { id }";
    }

    private static Object inLists(int lists) {
        Object value = "";
        for (int i = 0; i < lists; i++) {
            value = List.of(value);
        }
        return value;
    }

    private static String times(int count, String text) {
        return times(count, i -> text.formatted(i));
    }

    private static String times(int count, IntFunction<String> text) {
        return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining(" "));
    }
}
