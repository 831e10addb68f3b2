package org.trialgraph.search.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.search.expression.Trees.and;
import static org.trialgraph.search.expression.Trees.area;
import static org.trialgraph.search.expression.Trees.not;
import static org.trialgraph.search.expression.Trees.or;
import static org.trialgraph.search.expression.Trees.phrase;
import static org.trialgraph.search.expression.Trees.range;
import static org.trialgraph.search.expression.Trees.term;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.expression.Expression.All;
import org.trialgraph.search.expression.Expression.AreaSize;
import org.trialgraph.search.expression.Expression.Coverage;
import org.trialgraph.search.expression.Expression.Distance;
import org.trialgraph.search.expression.Expression.Expansion;
import org.trialgraph.search.expression.Expression.Search;

class ExpressionParserTest {

    @Test
    void operatorsBindFromOrWeakestThroughAndToNotStrongest() {
        assertThat(parse("a OR b c AND NOT d")).isEqualTo(or(term("a"), and(term("b c"), not(term("d")))));
        assertThat(parse("NOT a AND b")).isEqualTo(and(not(term("a")), term("b")));
        assertThat(parse("NOT NOT a OR b")).isEqualTo(or(not(not(term("a"))), term("b")));
    }

    @Test
    void operatorWithBracketsAppliesToTheNextOperandAlone() {
        assertThat(parse("AREA[BriefTitle]a b OR c")).isEqualTo(or(area("BriefTitle", term("a b")), term("c")));
        assertThat(parse("AREA[BriefTitle](a b OR c)")).isEqualTo(area("BriefTitle", or(term("a b"), term("c"))));
        assertThat(parse("AREA[BriefTitle]a \"b\"")).isEqualTo(and(area("BriefTitle", term("a")), phrase("b")));
    }

    @Test
    void operatorsChainToTheRight() {
        assertThat(parse("AREA[BriefTitle]COVERAGE[StartsWith] EXPANSION[None]NOT \"a b\""))
                .isEqualTo(area(
                        "BriefTitle",
                        new Coverage(
                                CoverageDegree.STARTS_WITH, new Expansion(ExpansionDegree.NONE, not(phrase("a b"))))));
    }

    @Test
    void nestedListsStayNested() {
        assertThat(parse("a AND (b AND c)")).isEqualTo(and(term("a"), and(term("b"), term("c"))));
        assertThat(parse("(a OR b) OR c")).isEqualTo(or(or(term("a"), term("b")), term("c")));
        assertThat(parse("((a))")).isEqualTo(term("a"));
    }

    @Test
    void operandsSideBySideAreAllMeant() {
        assertThat(parse("a b \"c d\" (e) ALL NOT f OR g"))
                .isEqualTo(or(and(term("a b"), phrase("c d"), term("e"), new All(), not(term("f"))), term("g")));
        assertThat(parse("tumor(s)")).isEqualTo(and(term("tumor"), term("s")));
    }

    @Test
    void andMayBeRepeated() {
        assertThat(parse("a AND AND b")).isEqualTo(and(term("a"), term("b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heart and lung or not all missing",
                "RANGE of motion AREA",
                "AND-1 ORAL NOTE ALLO",
                "a-b's 5% <3"
            })
    void whatIsNoOperatorIsWords(String text) {
        assertThat(parse(text)).isEqualTo(term(text));
    }

    @Test
    void blanksOfAllKindsAreOne() {
        assertThat(parse("\t a\u00a0\u3000b\r\n ")).isEqualTo(term("a b"));
        assertThat(parse("\"  a \n b \"")).isEqualTo(phrase("a b"));
    }

    @Test
    void escapedOperatorsAndCharactersAreText() {
        assertThat(parse("\\AND b \\OR")).isEqualTo(term("AND b OR"));
        assertThat(parse("a \\(b\\) \\[c\\] \\\\")).isEqualTo(term("a (b) [c] \\"));
        assertThat(parse("\\AREA[x")).isEqualTo(term("AREA[x"));
        assertThat(parse("\"say \\\"a\\\" AND (b) \\\\ [c]\"")).isEqualTo(phrase("say \"a\" AND (b) \\ [c]"));
    }

    @Test
    void commaSeparatesWhereAPersonTypes() {
        assertThat(typed("asthma, lung cancer,COPD")).isEqualTo(and(term("asthma"), term("lung cancer"), term("COPD")));
        assertThat(typed(", a,, b OR c , ,d,")).isEqualTo(or(and(term("a"), term("b")), and(term("c"), term("d"))));
        assertThat(typed("(a, b) , AND , \"c, d\"")).isEqualTo(and(and(term("a"), term("b")), phrase("c, d")));
        assertThat(typed("a\\, b")).isEqualTo(term("a, b"));
    }

    @Test
    void commaBetweenDigitsAndInAnExpressionIsText() {
        assertThat(typed("1,2-dichloroethane 1,000 mg")).isEqualTo(term("1,2-dichloroethane 1,000 mg"));
        assertThat(parse("AREA[LocationFacility]University of California, San Diego"))
                .isEqualTo(area("LocationFacility", term("University of California, San Diego")));
    }

    @Test
    void namesAreReadInAnyCaseAndWithBlanks() {
        assertThat(parse("AREA[ brieftitle ]COVERAGE[fullmatch]EXPANSION[ NONE ]a"))
                .isEqualTo(parse("AREA[BriefTitle]COVERAGE[FullMatch]EXPANSION[None]a"));
        assertThat(parse("AREA[OVERALL-STATUS]RECRUITING")).isEqualTo(area("OverallStatus", term("RECRUITING")));
        assertThat(parse("SEARCH[location]a")).isEqualTo(new Search(SearchDocument.LOCATION, term("a")));
    }

    @Test
    void sizeOfAListIsAskedForBySuffix() {
        var phase = Areas.registered().requireField("Phase");
        assertThat(parse("AREA[Phase:size]2")).isEqualTo(new AreaSize(phase, term("2")));
        assertThat(parse("AREA[Phase:SIZE](1 OR RANGE[3,MAX])"))
                .isEqualTo(new AreaSize(phase, or(term("1"), range("3", "MAX"))));
    }

    @Test
    void distanceIsReadInMilesAndKilometres() {
        assertThat(parse("AREA[LocationGeoPoint]DISTANCE[39.0035707,-77.1013313,50mi]"))
                .isEqualTo(area("LocationGeoPoint", new Distance(39.0035707, -77.1013313, 50, DistanceUnit.MI)));
        assertThat(parse("DISTANCE[-1, 180, 805.0 km]")).isEqualTo(new Distance(-1, 180, 805, DistanceUnit.KM));
        assertThat(new Distance(0, 0, 10, DistanceUnit.MI).kilometres()).isEqualTo(16.09344);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AREA[StartDate](2022 OR 2022-05 OR 05/31/2022 OR \"2022-05-31\")",
                "AREA[EnrollmentCount]100",
                "AREA[MinimumAge]18 Years",
                "AREA[HasResults](true OR No OR y)",
                "AREA[Location]MISSING",
                "AREA[Location]RANGE[MIN, MAX]",
                "AREA[BriefTitle]RANGE[MIN, MAX]",
                "AREA[Location]AREA[LocationCity]Portland",
                "SEARCH[Location]SEARCH[Study]AREA[Condition]asthma",
                "AREA[LocationCity]SEARCH[Location]Portland",
                "SEARCH[Location]AREA[BasicSearch]Portland",
                "COVERAGE[Contains]EXPANSION[Relaxation]a",
                "COVERAGE[EndsWith]EXPANSION[Term]a",
                "TILT[EnrollmentCount]TILT[StartDate]ALL"
            })
    void whatGoesTogetherIsReadAndPrintedAlike(String text) {
        assertThat(Printer.print(parse(Printer.print(parse(text))))).isEqualTo(Printer.print(parse(text)));
    }

    private static Expression parse(String text) {
        return ExpressionParser.parse(text);
    }

    private static Expression typed(String text) {
        return ExpressionParser.parseTyped(text);
    }
}
