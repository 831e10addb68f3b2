package org.trialgraph.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;

/// Every field with arguments keeps its own under aliases, over several trials in one request.
@QuarkusTest
class AliasTest {

    @Inject
    HeldTrials held;

    @BeforeEach
    void twoTrials() {
        held.json("""
                {"studies": [
                  {"protocolSection": {
                    "identificationModule": {"nctId": "NCT99000001"},
                    "descriptionModule": {"briefSummary": "a \\\\> **b**", "detailedDescription": "c \\\\> d"},
                    "outcomesModule": {"primaryOutcomes": [{"measure": "p1"}], "secondaryOutcomes": [{"measure": "s1"}]},
                    "eligibilityModule": {"eligibilityCriteria": "Inclusion Criteria:\\n\\n* in \\\\> 1\\n\\nExclusion Criteria:\\n\\n* ex 1"},
                    "contactsLocationsModule": {"locations": [
                      {"city": "Ulm", "country": "Germany"}, {"city": "Bonn", "country": "Germany"},
                      {"city": "Nice", "country": "France"}]}}},
                  {"protocolSection": {
                    "identificationModule": {"nctId": "NCT99000002"},
                    "descriptionModule": {"briefSummary": "e \\\\> **f**"},
                    "outcomesModule": {"secondaryOutcomes": [{"measure": "s2"}]},
                    "contactsLocationsModule": {"locations": [{"city": "Lyon", "country": "France"}]}}}
                ]}""");
    }

    @Test
    void trialsAreThoseThatEachAliasAsksFor() {
        assertThat(data("""
                { a: trial(id: "NCT99000001") { nctId } b: trial(id: "nct99000002") { nctId } c: trial(id: "?1") { nctId }
                  d: trialsById(ids: ["NCT99000002"]) { nctId } e: trialsById(ids: ["x", "NCT99000001"]) { nctId }
                  f: nodes(ids: ["x"]) { id } g: nodes(ids: []) { id } }""")).isEqualTo(json("""
                {"a": {"nctId": "NCT99000001"}, "b": {"nctId": "NCT99000002"}, "c": null,
                 "d": [{"nctId": "NCT99000002"}], "e": [null, {"nctId": "NCT99000001"}], "f": [null], "g": []}"""));
    }

    @Test
    void textsHaveTheFormThatEachAliasAsksFor() {
        assertThat(data("""
                { trialsById(ids: ["NCT99000001", "NCT99000002"]) {
                    a: briefSummary(format: MARKDOWN) b: briefSummary(format: HTML) c: briefSummary(format: TEXT)
                    d: briefSummary e: detailedDescription f: detailedDescription(format: MARKDOWN) } }""")).isEqualTo(json("""
                {"trialsById": [
                  {"a": "a \\\\> **b**", "b": "<p>a &gt; <strong>b</strong></p>", "c": "a > b", "d": "a > b",
                   "e": "c > d", "f": "c \\\\> d"},
                  {"a": "e \\\\> **f**", "b": "<p>e &gt; <strong>f</strong></p>", "c": "e > f", "d": "e > f",
                   "e": null, "f": null}]}"""));
    }

    @Test
    void outcomesAreOfTheKindThatEachAliasAsksFor() {
        assertThat(data("""
                { trialsById(ids: ["NCT99000001", "NCT99000002"]) {
                    a: outcomes(kind: PRIMARY) { measure } b: outcomes(kind: SECONDARY) { measure }
                    c: outcomes { measure } } }""")).isEqualTo(json("""
                {"trialsById": [
                  {"a": [{"measure": "p1"}], "b": [{"measure": "s1"}], "c": [{"measure": "p1"}, {"measure": "s1"}]},
                  {"a": [], "b": [{"measure": "s2"}], "c": [{"measure": "s2"}]}]}"""));
    }

    @Test
    void criteriaAreOfTheKindAndFormThatEachAliasAsksFor() {
        assertThat(data("""
                { trial(id: "NCT99000001") { eligibility {
                    a: criteria(kind: INCLUSION) { x: text(format: MARKDOWN) y: text }
                    b: criteria(kind: EXCLUSION) { text }
                    c: text(format: MARKDOWN) d: text(format: TEXT) } } }""")).isEqualTo(json("""
                {"trial": {"eligibility": {
                  "a": [{"x": "in \\\\> 1", "y": "in > 1"}],
                  "b": [{"text": "ex 1"}],
                  "c": "Inclusion Criteria:\\n\\n* in \\\\> 1\\n\\nExclusion Criteria:\\n\\n* ex 1",
                  "d": "Inclusion Criteria:\\n\\n* in > 1\\n\\nExclusion Criteria:\\n\\n* ex 1"}}}"""));
    }

    @Test
    void sitesArePagedAndFilteredAsEachAliasAsksFor() {
        assertThat(data("""
                { trialsById(ids: ["NCT99000001", "NCT99000002"]) {
                    a: locations(first: 1) { totalCount nodes { city } pageInfo { hasNextPage } }
                    b: locations(first: 2) { nodes { city } pageInfo { hasNextPage } }
                    c: locations(where: { country: { eq: "france" } }) { totalCount nodes { city } } } }""")).isEqualTo(json("""
                {"trialsById": [
                  {"a": {"totalCount": 3, "nodes": [{"city": "Ulm"}], "pageInfo": {"hasNextPage": true}},
                   "b": {"nodes": [{"city": "Ulm"}, {"city": "Bonn"}], "pageInfo": {"hasNextPage": true}},
                   "c": {"totalCount": 1, "nodes": [{"city": "Nice"}]}},
                  {"a": {"totalCount": 1, "nodes": [{"city": "Lyon"}], "pageInfo": {"hasNextPage": false}},
                   "b": {"nodes": [{"city": "Lyon"}], "pageInfo": {"hasNextPage": false}},
                   "c": {"totalCount": 1, "nodes": [{"city": "Lyon"}]}}]}"""));
    }

    @Test
    void versionsAreThoseThatEachAliasAsksFor() {
        held.json("{\"studies\": [" + version(1, "2025-01-01") + "," + version(1, "2025-02-01") + ","
                + version(1, "2025-03-01") + "," + version(2, "2025-02-15") + "]}");

        assertThat(data("""
                { trialsById(ids: ["NCT99000001", "NCT99000002"]) {
                    a: versions(first: 1) { nodes { posted } } b: versions(first: 2) { nodes { posted } }
                    c: asOf(date: "2025-02-10") { posted } d: asOf(date: "2025-02-20") { posted }
                    e: changes(from: "2025-01-10") { to { posted } }
                    f: changes(from: "2025-02-20", to: "2025-02-21") { from { posted } } } }""")).isEqualTo(json("""
                {"trialsById": [
                  {"a": {"nodes": [{"posted": "2025-03-01"}]},
                   "b": {"nodes": [{"posted": "2025-03-01"}, {"posted": "2025-02-01"}]},
                   "c": {"posted": "2025-02-01"}, "d": {"posted": "2025-02-01"},
                   "e": {"to": {"posted": "2025-03-01"}}, "f": {"from": {"posted": "2025-02-01"}}},
                  {"a": {"nodes": [{"posted": "2025-02-15"}]}, "b": {"nodes": [{"posted": "2025-02-15"}]},
                   "c": null, "d": {"posted": "2025-02-15"}, "e": null, "f": {"from": {"posted": "2025-02-15"}}}]}"""));
    }

    private static String version(int number, String posted) {
        return """
                {"protocolSection": {"identificationModule": {"nctId": "NCT9900000%d"},
                  "statusModule": {"lastUpdatePostDateStruct": {"date": "%s"}}}}""".formatted(number, posted);
    }

    @Test
    void foundTrialsAreThoseThatEachAliasAsksFor() {
        held.json("{\"studies\": [" + named(1, "Fatigue") + "," + named(2, "Pain") + "," + named(3, "Fatigue") + "]}");

        assertThat(data("""
                { a: trials(query: {term: "fatigue"}, first: 1) { totalCount facets(fields: [CONDITION], first: 1) { values { value } } }
                  b: trials(where: {condition: {eq: "pain"}}) { nodes { nctId } }
                  trialsById(ids: ["NCT99000001", "NCT99000002"]) { conditions {
                    c: trials(first: 1) { totalCount nodes { nctId } } d: trials { nodes { nctId } } } }
                  e: suggest(text: "fat") { text } f: suggest(text: "pai", kinds: [CONDITION]) { text } }""")).isEqualTo(json("""
                {"a": {"totalCount": 2, "facets": [{"values": [{"value": "Fatigue"}]}]},
                 "b": {"nodes": [{"nctId": "NCT99000002"}]},
                 "trialsById": [
                   {"conditions": [{"c": {"totalCount": 2, "nodes": [{"nctId": "NCT99000003"}]},
                     "d": {"nodes": [{"nctId": "NCT99000003"}, {"nctId": "NCT99000001"}]}}]},
                   {"conditions": [{"c": {"totalCount": 1, "nodes": [{"nctId": "NCT99000002"}]},
                     "d": {"nodes": [{"nctId": "NCT99000002"}]}}]}],
                 "e": [{"text": "Fatigue"}], "f": [{"text": "Pain"}]}"""));
    }

    private static String named(int number, String condition) {
        return """
                {"protocolSection": {"identificationModule": {"nctId": "NCT9900000%1$d"},
                  "statusModule": {"lastUpdatePostDateStruct": {"date": "2025-01-0%1$d"}},
                  "conditionsModule": {"conditions": ["%2$s"]}}}""".formatted(number, condition);
    }
}
