package org.trialgraph.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trialgraph.GraphQl.json;

import org.junit.jupiter.api.Test;

/// The comparison must be able to fail: every way in which a value can get lost is tried on invented documents.
class FieldCoverageTest {

    private static final FieldTable TABLE = FieldTable.parse("""
            # a comment
            s.m.title	title
            s.m.count	enrollment.count	99999999 is null
            s.m.primary[].measure	outcomes[kind=PRIMARY].measure	never null
            s.m.own.id	identifiers[source=own][0].value
            s.m.arms[].names[]	arms.interventions.{type,name}	named
            s.m.types[]	measures.{kind,postHoc}	in two values
            s.m.people	flow.people	count
            s.m.lat	point.lat
            s.x.day	-	it changes every day
            """);

    private static final String DOCUMENT = """
            {"s": {"m": {
              "title": "T", "count": 99999999, "primary": [{"measure": "P1"}, {"measure": " "}], "own": {"id": "I"},
              "arms": [{"names": ["Dietary Supplement: Oil", "Drug: Soot"]}, {}], "types": ["POST_HOC", "PRIMARY"],
              "people": "1,553", "lat": 12.5, "none": null},
             "x": {"day": "2026-01-01"}}}""";

    private static final String ANSWER = """
            {"title": "T", "enrollment": {"count": null},
             "outcomes": [{"kind": "OTHER", "measure": "O"}, {"kind": "PRIMARY", "measure": "P1"},
               {"kind": "PRIMARY", "measure": "Primary outcome"}],
             "identifiers": [{"source": "other", "value": "X"}, {"source": "own", "value": "I"}],
             "arms": [{"interventions": [{"type": "DRUG", "name": "soot"}, {"type": "DIETARY_SUPPLEMENT", "name": "Oil"}]},
               {"interventions": []}],
             "measures": [{"kind": "OTHER", "postHoc": true}, {"kind": "PRIMARY", "postHoc": false}],
             "flow": {"people": 1553}, "point": {"lat": 12.5}}""";

    private final FieldCoverage coverage = new FieldCoverage(TABLE);

    @Test
    void everythingThatIsAnsweredOrLeftOutIsAccounted() {
        coverage.compare("NCT1", json(DOCUMENT), json(ANSWER));

        assertThat(coverage.faults()).isEmpty();
        assertThat(coverage.lost()).isZero();
        assertThat(coverage.reached()).isEqualTo(10);
        assertThat(coverage.report()).contains("s.x  ").contains("1 records").contains("100.00%");
    }

    @Test
    void valueThatIsNotAnsweredIsLost() {
        assertFault(
                ANSWER.replace("{\"title\": \"T\"", "{\"title\": null"),
                "NCT1 s.m.title is \"T\", and title is \"null\"");
    }

    @Test
    void otherValueIsAFault() {
        assertFault(ANSWER.replace("12.5", "12.25"), "NCT1 s.m.lat is \"12.5\", and point.lat is \"12.25\"");
        assertFault(ANSWER.replace("1553", "1554"), "NCT1 s.m.people is \"1,553\", and flow.people is \"1554\"");
    }

    @Test
    void orderOfAListCounts() {
        assertFault(
                ANSWER.replace("{\"kind\": \"OTHER\", \"postHoc\": true}, ", ""),
                "NCT1 s.m.types[].0 is \"POST_HOC\", and measures.{kind,postHoc} is \"PRIMARY: false\"");
    }

    @Test
    void nameThatIsNotAmongThoseOfItsOwnListIsLost() {
        assertFault(
                ANSWER.replace("\"soot\"", "\"coal\""),
                "NCT1 s.m.arms[].names[].0.1 is \"Drug: Soot\", and arms.interventions.{type,name} is"
                        + " \"[DRUG: coal, DIETARY_SUPPLEMENT: Oil]\"");
    }

    @Test
    void fieldThatTheTableDoesNotKnowIsLost() {
        coverage.compare("NCT1", json(DOCUMENT.replace("\"none\": null", "\"some\": [{\"thing\": 1}]")), json(ANSWER));

        assertThat(coverage.faults()).containsExactly("NCT1 s.m.some[].thing is not in the table: \"1\"");
        assertThat(coverage.lost()).isEqualTo(1);
        assertThat(coverage.report()).contains("91.67%");
    }

    @Test
    void valueThatNobodyRegisteredIsAFault() {
        coverage.compare("NCT1", json(DOCUMENT.replace("\"title\": \"T\", ", "")), json(ANSWER));

        assertThat(coverage.faults()).containsExactly("NCT1 title is \"T\", which nobody registered");
    }

    @Test
    void placeThatTheAnswerLacksIsAMistakeOfTheTable() {
        assertThatThrownBy(() -> coverage.compare("NCT1", json(DOCUMENT), json("{\"title\": \"T\"}")))
                .hasMessageContaining("the answer has no");
    }

    @Test
    void faultsBeyondTheFirstAreCounted() {
        for (int i = 0; i < 103; i++) {
            coverage.compare(
                    "NCT1", json("{\"new\": 1}"), json(ANSWER.replaceAll("\"title\": \"T\"", "\"title\": null")));
        }

        assertThat(coverage.lost()).isEqualTo(103);
        assertThat(coverage.faults()).hasSize(101);
    }

    @Test
    void requestSelectsWhatTheTableNames() {
        assertThat(Selection.of(TABLE.served()).text())
                .isEqualTo(" { title enrollment { count } outcomes { kind measure } identifiers { source value }"
                        + " arms { interventions { type name } } measures { kind postHoc } flow { people }"
                        + " point { lat } }");
        assertThat(Selection.of(FieldTable.parse("a\tlocations(first: 100).nodes.city")
                                .served())
                        .text())
                .isEqualTo(" { locations(first: 100) { nodes { city } } }");
    }

    private static void assertFault(String answer, String fault) {
        var coverage = new FieldCoverage(TABLE);
        coverage.compare("NCT1", json(DOCUMENT), json(answer));

        assertThat(coverage.faults()).contains(fault);
        assertThat(coverage.lost()).isPositive();
    }
}
