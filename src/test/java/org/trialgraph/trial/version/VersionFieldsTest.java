package org.trialgraph.trial.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.answer;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;

@QuarkusTest
class VersionFieldsTest {

    private static final String VERSIONS = """
            query($first: Int, $after: String) {
              trial(id: "NCT99000001") { versions(first: $first, after: $after) {
                totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                edges { cursor } nodes { number posted current hash changedModules }
              } }
            }""";

    @Inject
    HeldTrials held;

    @Inject
    SessionFactory sessions;

    /// Registered in January, recruiting from March, stopped in May; read in no order.
    @BeforeEach
    void threeVersions() {
        held.json("{\"studies\": [" + version("2026-03-10", "RECRUITING", "\"acronym\": \"MID\", ") + ","
                + version("2026-05-20", "TERMINATED", "") + "," + version("2026-01-05", "NOT_YET_RECRUITING", "") + ","
                + other() + "]}");
    }

    @Test
    void versionsComeNewestFirstWithWhatTheyChanged() {
        var versions = data(VERSIONS).at("/trial/versions");

        assertThat(versions.get("totalCount").intValue()).isEqualTo(3);
        assertThat(versions.get("nodes").findValuesAsText("posted"))
                .containsExactly("2026-05-20", "2026-03-10", "2026-01-05");
        assertThat(versions.get("nodes").findValuesAsText("number")).containsExactly("3", "2", "1");
        assertThat(versions.get("nodes").findValuesAsText("current")).containsExactly("true", "false", "false");
        assertThat(versions.at("/nodes/0/changedModules"))
                .isEqualTo(json("[\"identificationModule\", \"statusModule\"]"));
        assertThat(versions.at("/nodes/2/changedModules")).isEmpty();
    }

    @Test
    void dayOfTheDumpIsNoChangeOfAModule() {
        held.json("{\"studies\": [" + """
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"},
                  "statusModule": {"lastUpdatePostDateStruct": {"date": "2026-01-01"}}},
                 "derivedSection": {"miscInfoModule": {"versionHolder": "2026-01-02"}}},
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"},
                  "statusModule": {"lastUpdatePostDateStruct": {"date": "2026-02-01"}}},
                 "derivedSection": {"miscInfoModule": {"versionHolder": "2026-02-02"}}}""" + "]}");

        assertThat(data(VERSIONS).at("/trial/versions/nodes/0/changedModules")).isEqualTo(json("[\"statusModule\"]"));
    }

    @Test
    void pagesFollowEachOther() {
        var first = data(VERSIONS, Map.of("first", 2)).at("/trial/versions");
        assertThat(first.get("nodes").findValuesAsText("number")).containsExactly("3", "2");
        assertThat(first.at("/pageInfo/hasNextPage").booleanValue()).isTrue();
        assertThat(first.at("/pageInfo/hasPreviousPage").booleanValue()).isFalse();

        var cursor = first.at("/pageInfo/endCursor").textValue();
        assertThat(first.at("/edges/1/cursor").textValue()).isEqualTo(cursor);
        var second = data(VERSIONS, Map.of("first", 2, "after", cursor)).at("/trial/versions");
        assertThat(second.get("nodes").findValuesAsText("number")).containsExactly("1");
        assertThat(second.at("/pageInfo/hasNextPage").booleanValue()).isFalse();
        assertThat(second.at("/pageInfo/hasPreviousPage").booleanValue()).isTrue();
    }

    @Test
    void cursorOfAnotherListIsRefused() {
        for (var cursor : new String[] {
            "abc",
            "",
            data("{ trials { edges { cursor } } }").findValue("cursor").textValue()
        }) {
            var answer = answer(VERSIONS, Map.of("after", cursor));
            assertThat(answer.at("/errors/0/extensions/code").textValue()).isEqualTo("BAD_CURSOR");
        }
    }

    @Test
    void changesOfAVersionAreThoseToTheOneBefore() {
        var changes = data("""
                { trial(id: "NCT99000001") { versions(first: 1) { nodes { changes { kind path field before after } } } } }
                """).at("/trial/versions/nodes/0/changes");

        assertThat(changes).hasSize(3).contains(json("""
                {"kind": "REPLACED", "path": "/protocolSection/statusModule/overallStatus",
                 "field": "protocolSection.statusModule.overallStatus",
                 "before": "\\"RECRUITING\\"", "after": "\\"TERMINATED\\""}"""), json("""
                {"kind": "REMOVED", "path": "/protocolSection/identificationModule/acronym",
                 "field": "protocolSection.identificationModule.acronym", "before": "\\"MID\\"", "after": null}"""));
    }

    @Test
    void recordOfADayIsTheOneThatStoodThen() {
        var answer = data("""
                { trialsById(ids: ["NCT99000001", "NCT99000002"]) {
                    before: asOf(date: "2026-01-04") { number }
                    first: asOf(date: "2026-01-05") { posted }
                    later: asOf(date: "2026-05-19") { posted document }
                    now: asOf(date: "2030-01-01") { posted current } } }""").get("trialsById");

        assertThat(answer.get(0).get("before").isNull()).isTrue();
        assertThat(answer.at("/0/first/posted").textValue()).isEqualTo("2026-01-05");
        assertThat(answer.at("/0/now")).isEqualTo(json("{\"posted\": \"2026-05-20\", \"current\": true}"));
        assertThat(answer.at("/0/later/posted").textValue()).isEqualTo("2026-03-10");
        assertThat(json(answer.at("/0/later/document").textValue()))
                .isEqualTo(json(version("2026-03-10", "RECRUITING", "\"acronym\": \"MID\", ")));
        assertThat(answer.at("/1/now/posted").textValue()).isEqualTo("2026-02-02");
    }

    @Test
    void documentKeepsEveryDigitAndWhatIsNoUnicode() {
        var document = """
                {"protocolSection":{"identificationModule":{"nctId":"NCT99000009"}},\
                "unread":[1.10,48.1000000000000000001,12345678901234567890,true,null,"\\uD83D","é 😀"]}""";
        held.json(document);

        assertThat(data("{ trial(id: \"NCT99000009\") { asOf(date: \"2030-01-01\") { document } } }")
                        .at("/trial/asOf/document")
                        .textValue()
                        .replace("\\u00E9", "é")
                        .replace("\\uD83D\\uDE00", "😀"))
                .isEqualTo(document);
    }

    @Test
    void changesBetweenDaysPassOverWhatCameAndWent() {
        var trial = data("""
                { trial(id: "NCT99000001") {
                    year: changes(from: "2026-01-31") { from { posted } to { posted } changes { field after } }
                    spring: changes(from: "2026-01-31", to: "2026-03-31") { changes { field after } }
                    none: changes(from: "2026-03-31", to: "2026-04-01") { changes { field } }
                    back: changes(from: "2026-05-31", to: "2026-01-31") { changes { field after } }
                    unknown: changes(from: "2025-12-31") { changes { field } } } }""").get("trial");

        assertThat(trial.at("/year/from/posted").textValue()).isEqualTo("2026-01-05");
        assertThat(trial.at("/year/to/posted").textValue()).isEqualTo("2026-05-20");
        assertThat(values(trial.at("/year/changes")))
                .contains("\"TERMINATED\"", "\"2026-05-20\"")
                .hasSize(2);
        assertThat(values(trial.at("/spring/changes"))).contains("\"RECRUITING\"", "\"MID\"");
        assertThat(trial.at("/none/changes")).isEmpty();
        assertThat(values(trial.at("/back/changes"))).contains("\"NOT_YET_RECRUITING\"");
        assertThat(trial.get("unknown").isNull()).isTrue();
    }

    @Test
    void newVersionJoinsTheOthersAndAnOldOneTakesItsPlace() {
        held.more(version("2026-06-01", "WITHDRAWN", "") + version("2026-02-01", "SUSPENDED", ""));

        assertThat(data(VERSIONS).findValuesAsText("posted"))
                .containsExactly("2026-06-01", "2026-05-20", "2026-03-10", "2026-02-01", "2026-01-05");
        assertThat(data("{ trial(id: \"NCT99000001\") { status } }")
                        .at("/trial/status")
                        .textValue())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void everythingCostsTwoStatementsMoreForAnyNumberOfTrials() {
        var query = "query($ids: [String!]!) { trialsById(ids: $ids) { versions { nodes { changes { path } } }"
                + " asOf(date: \"2030-01-01\") { changedModules } } }";
        assertThat(statements(query, "NCT99000001")).isEqualTo(3);
        assertThat(statements(query, "NCT99000001", "NCT99000002")).isEqualTo(3);
    }

    private long statements(String query, String... ids) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        data(query, Map.of("ids", ids));
        return statistics.getPrepareStatementCount();
    }

    private static Iterable<String> values(JsonNode changes) {
        return changes.findValuesAsText("after");
    }

    private static String version(String posted, String status, String more) {
        return """
                {"protocolSection": {
                  "identificationModule": {%s"nctId": "NCT99000001"},
                  "statusModule": {"overallStatus": "%s", "lastUpdatePostDateStruct": {"date": "%s"}}}}
                """.formatted(more, status, posted);
    }

    private static String other() {
        return """
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000002"},
                  "statusModule": {"lastUpdatePostDateStruct": {"date": "2026-02-02"}}}}""";
    }
}
