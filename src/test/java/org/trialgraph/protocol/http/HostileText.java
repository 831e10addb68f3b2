package org.trialgraph.protocol.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Requests that nobody means well with.
final class HostileText {

    private static final String QUERY = """
            {"query": "query ($id: String!) { trial(id: $id) { nctId briefTitle } }", "variables": {"id": "NCT99000001"}}""";

    private static final List<String> NODES = List.of(
            "{ node(id: %s) { id } }",
            "{ nodes(ids: [%s, %1$s]) { id } }",
            "{ trial(id: %s) { nctId } }",
            "{ trialsById(ids: [%s]) { nctId } }",
            "{ trials(first: 3, after: %s) { nodes { nctId } } }",
            "{ trials(last: 3, before: %s) { nodes { nctId } } }",
            "{ trials(first: 2, query: {term: \"cancer\"}, after: %s) { nodes { nctId } } }",
            "{ trialsLike(text: \"asthma\", after: %s) { nodes { nctId } } }",
            "{ trial(id: \"NCT99000001\") { similar(after: %s) { nodes { nctId } } } }",
            "{ trial(id: \"NCT99000001\") { versions(after: %s) { nodes { posted } } } }",
            "{ trial(id: \"NCT99000001\") { locations(after: %s) { nodes { city } } } }",
            "{ trial(id: \"NCT99000001\") { conditions { trials(after: %s) { nodes { nctId } } } } }");

    private static final List<String> SEARCHES = List.of(
            "{ trials(query: {term: %s}) { totalCount nodes { nctId } } }",
            "{ trials(query: {condition: %s, location: %1$s}) { nodes { nctId } } }",
            "{ trials(where: {condition: {contains: %s}}) { nodes { nctId } facets { values { count } } } }",
            "{ trials(where: {location: {city: {eq: %s}}}) { nodes { nctId } } }",
            "{ trialsFor(patient: {conditions: [%s], text: %1$s}) { nodes { nctId } } }",
            "{ trialsLike(text: %s) { nodes { nctId } } }",
            "{ suggest(text: %s) { text } }");

    private static final List<String> OPERATORS = List.of(
            "AND",
            "OR",
            "NOT",
            "(",
            ")",
            "\"",
            "AREA[",
            "AREA[Phase]",
            "]",
            "RANGE[",
            "MIN",
            "MAX",
            ",",
            "SEARCH[Location]",
            "DISTANCE[",
            "50km",
            "MISSING",
            "COVERAGE[FullMatch]",
            "EXPANSION[None]",
            "TILT[StartDate]",
            "cancer",
            "2020-01-01",
            "\u03b1",
            "CTL-019",
            "'",
            "%",
            "_",
            "\\",
            ":*",
            "&",
            "|",
            "!",
            "<->",
            "--",
            ";",
            "$1",
            "{}");

    private HostileText() {}

    /// A request by method, parameters, headers and body.
    record Parameters(String method, String query, Map<String, String> headers, String body) {}

    static Arbitrary<byte[]> bodies() {
        var noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
        var cut = Arbitraries.integers()
                .between(0, QUERY.length())
                .map(end -> QUERY.substring(0, end).getBytes(StandardCharsets.UTF_8));
        var changed = Combinators.combine(Arbitraries.integers().between(0, QUERY.length() - 1), Arbitraries.bytes())
                .as((at, value) -> {
                    var bytes = QUERY.getBytes(StandardCharsets.UTF_8);
                    bytes[at] = value;
                    return bytes;
                });
        var deep = Arbitraries.integers()
                .between(1, 20_000)
                .map(depth -> ("[".repeat(depth) + "]".repeat(depth)).getBytes(StandardCharsets.UTF_8));
        var members = Combinators.combine(values(), values(), values())
                .as((query, variables, extensions) -> "{\"query\": %s, \"variables\": %s, \"extensions\": %s}"
                        .formatted(query, variables, extensions))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(List.of(noise, cut, changed, deep, members));
    }

    static Arbitrary<Parameters> parameters() {
        var methods = Arbitraries.of("GET", "GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD");
        var queries = Combinators.combine(
                        Arbitraries.of("query", "variables", "operationName", "extensions", "documentId", "x"),
                        texts(),
                        Arbitraries.of("{__typename}", "{trial(id:\"NCT99000001\"){nctId}}", "mutation{x}", ""))
                .as((name, value, query) -> "query=" + encoded(query) + "&" + name + "=" + encoded(value));
        var headers = Combinators.combine(
                        Arbitraries.of("Accept", "Content-Type", "If-None-Match", "X-Forwarded-For", "Origin"),
                        Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60))
                .as(Map::of);
        return Combinators.combine(methods, queries, headers, texts()).as(Parameters::new);
    }

    static Arbitrary<Map<String, Object>> idQueries() {
        var encoded = Combinators.combine(
                        Arbitraries.of("Trial:", "Sponsor:", "Location:", "versions|", "search|", "", "\u0000"),
                        texts())
                .as((kind, rest) -> Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((kind + rest).getBytes(StandardCharsets.UTF_8)));
        return queries(NODES, Arbitraries.oneOf(List.of(encoded, texts())));
    }

    static Arbitrary<Map<String, Object>> searches() {
        var expressions = Arbitraries.oneOf(List.of(Arbitraries.of(OPERATORS), texts()))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join(" ", parts));
        return queries(SEARCHES, expressions);
    }

    /// Any characters, the troublesome ones among them more often.
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.strings().ascii().ofMaxLength(60),
                Arbitraries.of(
                        "",
                        " ",
                        "\u0000",
                        "a\u0000b",
                        "\ud800",
                        "\udc00x",
                        "\uffff",
                        "NCT99000001",
                        "nct1",
                        "-1",
                        "NaN",
                        "' or 1=1 --",
                        "%_\\",
                        "\r\nX: y",
                        "\u202e",
                        "${jndi:x}",
                        "a".repeat(3_000))));
    }

    private static Arbitrary<Map<String, Object>> queries(List<String> templates, Arbitrary<String> values) {
        return Combinators.combine(Arbitraries.of(templates), values, Arbitraries.of(true, false))
                .as((template, value, asVariable) -> asVariable
                        ? Map.of(
                                "query",
                                "query ($v: " + (template.contains("node") ? "ID!" : "String!") + ") "
                                        + template.formatted("$v"),
                                "variables",
                                Map.of("v", value))
                        : Map.of("query", template.formatted(GrownDocuments.literal(value))));
    }

    private static Arbitrary<String> values() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.of(
                        "null",
                        "1",
                        "-0",
                        "1e999",
                        "true",
                        "[]",
                        "{}",
                        "\"{ __typename }\"",
                        "\"\\ud800\"",
                        "\"\\u0000\"",
                        "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"x\"}}",
                        "9".repeat(300),
                        "{\"a\": {\"b\": [1]}}"),
                Arbitraries.strings().ascii().ofMaxLength(30)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
