package org.trialgraph.search.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.trialgraph.search.expression.Trees.and;
import static org.trialgraph.search.expression.Trees.area;
import static org.trialgraph.search.expression.Trees.not;
import static org.trialgraph.search.expression.Trees.or;
import static org.trialgraph.search.expression.Trees.phrase;
import static org.trialgraph.search.expression.Trees.range;
import static org.trialgraph.search.expression.Trees.term;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.expression.Expression.All;
import org.trialgraph.search.expression.Expression.Coverage;
import org.trialgraph.search.expression.Expression.Expansion;
import org.trialgraph.search.expression.Expression.Missing;
import org.trialgraph.search.expression.Expression.Search;
import org.trialgraph.search.expression.Expression.Tilt;

/// Every expression that the registry gives as an example, and the tree that its page describes.
class OfficialExamplesTest {

    @ParameterizedTest
    @MethodSource({"operators", "contexts", "expressions", "requests"})
    void exampleMeansWhatItsPageSays(String text, Expression tree) {
        assertThat(ExpressionParser.parse(text)).isEqualTo(tree);
        assertThat(ExpressionParser.parse(Printer.print(tree))).isEqualTo(tree);
    }

    /// A search box reads them alike: none has a comma outside brackets.
    @ParameterizedTest
    @MethodSource({"operators", "contexts", "expressions", "requests"})
    void exampleMeansTheSameWhereItIsTyped(String text, Expression tree) {
        assertThat(ExpressionParser.parseTyped(text)).isEqualTo(tree);
    }

    static Stream<Arguments> operators() {
        return Stream.of(
                arguments("youth OR teen", or(term("youth"), term("teen"))),
                arguments("heart AND attack", and(term("heart"), term("attack"))),
                arguments("bethesda NOT maryland", and(term("bethesda"), not(term("maryland")))),
                arguments("\"back pain\"", phrase("back pain")),
                arguments(
                        "(acetaminophen OR aspirin) AND NOT (heart failure OR heart attack)",
                        and(
                                or(term("acetaminophen"), term("aspirin")),
                                not(or(term("heart failure"), term("heart attack"))))),
                arguments("AREA[ResultsFirstPostDate]MISSING", area("ResultsFirstPostDate", new Missing())),
                arguments(
                        "AREA[ResultsFirstPostDate]RANGE[01/01/2015,\nMAX]",
                        range("ResultsFirstPostDate", "01/01/2015", "MAX")),
                arguments("ALL", new All()),
                arguments(
                        "TILT[StudyFirstPostDate]\"heart attack\"",
                        new Tilt(Areas.registered().requireField("StudyFirstPostDate"), phrase("heart attack"))),
                arguments("\\MISSING", term("MISSING")),
                arguments("\\\"sleep deprivation\\\"", term("\"sleep deprivation\"")));
    }

    static Stream<Arguments> contexts() {
        return Stream.of(
                arguments("COVERAGE[FullMatch]pain", new Coverage(CoverageDegree.FULL_MATCH, term("pain"))),
                arguments("EXPANSION[None]SLE", new Expansion(ExpansionDegree.NONE, term("SLE"))),
                arguments("AREA[InterventionName]aspirin", area("InterventionName", term("aspirin"))),
                arguments(
                        "heart attack AND SEARCH[Location](AREA[LocationCity]Portland AND AREA[LocationState]Maine)",
                        and(
                                term("heart attack"),
                                new Search(
                                        SearchDocument.LOCATION,
                                        and(
                                                area("LocationCity", term("Portland")),
                                                area("LocationState", term("Maine")))))),
                arguments(
                        "heart attack AND SEARCH[Location](AREA[LocationCountry]United States AND\n"
                                + "AREA[LocationStatus]Recruiting)",
                        and(
                                term("heart attack"),
                                new Search(
                                        SearchDocument.LOCATION,
                                        and(
                                                area("LocationCountry", term("United States")),
                                                area("LocationStatus", term("Recruiting")))))),
                arguments(
                        "heart attack AND AREA[LocationCountry]United States AND\nAREA[LocationStatus]Recruiting",
                        and(
                                term("heart attack"),
                                area("LocationCountry", term("United States")),
                                area("LocationStatus", term("Recruiting")))));
    }

    static Stream<Arguments> expressions() {
        return Stream.of(
                arguments("exhaustion", term("exhaustion")),
                arguments("RANGE[21 years,MAX]", range("21 years", "MAX")),
                arguments("RANGE[2025-03-20, 2025-03-31]", range("2025-03-20", "2025-03-31")),
                arguments("(exhaustion OR sleep deprivation)", or(term("exhaustion"), term("sleep deprivation"))),
                arguments("MISSING", new Missing()),
                arguments("NOT exhaustion", not(term("exhaustion"))),
                arguments(
                        "EXPANSION[Concept] NOT (exhaustion OR sleep deprivation)",
                        new Expansion(ExpansionDegree.CONCEPT, not(or(term("exhaustion"), term("sleep deprivation"))))),
                arguments(
                        "heart attack AND SEARCH[Location](AREA[LocationCity] Bethesda AND AREA[LocationState] Maryland)",
                        and(
                                term("heart attack"),
                                new Search(
                                        SearchDocument.LOCATION,
                                        and(
                                                area("LocationCity", term("Bethesda")),
                                                area("LocationState", term("Maryland")))))),
                arguments("dizziness AND NOT exhaustion", and(term("dizziness"), not(term("exhaustion")))),
                arguments(
                        "dizziness AND NOT exhaustio AND stroke",
                        and(term("dizziness"), not(term("exhaustio")), term("stroke"))),
                arguments("heart attack OR stroke", or(term("heart attack"), term("stroke"))),
                arguments(
                        "heart attack OR stroke OR dizziness AND shortness of breath",
                        or(term("heart attack"), term("stroke"), and(term("dizziness"), term("shortness of breath")))));
    }

    /// Of the registry's description of its API.
    static Stream<Arguments> requests() {
        return Stream.of(
                arguments("lung cancer", term("lung cancer")),
                arguments("(head OR neck) AND pain", and(or(term("head"), term("neck")), term("pain"))),
                arguments(
                        "AREA[LastUpdatePostDate]RANGE[2023-01-15,MAX]",
                        range("LastUpdatePostDate", "2023-01-15", "MAX")),
                arguments("AREA[StartDate]2022", area("StartDate", term("2022"))),
                arguments(
                        "AREA[MinimumAge]RANGE[MIN, 16 years] AND AREA[MaximumAge]RANGE[16 years, MAX]",
                        and(range("MinimumAge", "MIN", "16 years"), range("MaximumAge", "16 years", "MAX"))));
    }
}
