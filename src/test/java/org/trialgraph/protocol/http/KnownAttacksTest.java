package org.trialgraph.protocol.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.protocol.http.Endpoint.post;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.IngestTables;

/// What tools that look for weak endpoints send, in their sizes; and what a fault of the service gives away.
@QuarkusTest
class KnownAttacksTest {

    @Inject
    IngestTables tables;

    @Test
    void hundredAndOneAliasesAreRefused() {
        refused(repeated(101, "a%d: __typename"), "QUERY_TOO_COMPLEX", "101");
    }

    @Test
    void fiveHundredRepeatsAreRefused() {
        refused(repeated(500, "__typename"), "QUERY_TOO_COMPLEX", "500");
    }

    @Test
    void unknownDirectivesAreNotReportedOneByOne() {
        var reply = post("{\"query\": \"{ __typename "
                + IntStream.range(0, 10).mapToObj(i -> "@aa").collect(Collectors.joining(" ")) + " }\"}");

        assertThat(reply.json().get("errors")).hasSizeLessThanOrEqualTo(3);
        assertThat(reply.json().has("data")).isFalse();
    }

    @Test
    void manyFaultsAreNotReportedOneByOne() {
        var reply = post("{\"query\": \"{ nothing"
                + IntStream.range(0, 40).mapToObj(i -> " nothing" + i).collect(Collectors.joining()) + " }\"}");

        assertThat(reply.json().get("errors")).hasSizeBetween(1, 3);
    }

    @Test
    void sixtyFieldsWithinEachOtherAreRefused() {
        refused(
                "{ trials { nodes " + "{ similar { nodes ".repeat(29) + "{ nctId }" + " } }".repeat(29) + " } }",
                "QUERY_TOO_DEEP",
                "61");
    }

    @Test
    void fragmentsThatDoubleOverAndOverAreRefused() {
        var document = new StringBuilder("{ ...F0 } ");
        for (int i = 0; i < 60; i++) {
            document.append("fragment F%d on Query { ...F%d ...F%d } ".formatted(i, i + 1, i + 1));
        }
        document.append("fragment F60 on Query { __typename }");
        var reply = post("{\"query\": \"" + document + "\"}");

        assertThat(reply.code()).isIn("QUERY_TOO_COMPLEX", "QUERY_TOO_DEEP");
    }

    @Test
    void batchOfTenIsRefused() {
        var reply = post(IntStream.range(0, 10)
                .mapToObj(i -> "{\"query\": \"{ __typename }\"}")
                .collect(Collectors.joining(", ", "[", "]")));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void faultOfTheServiceTellsAnIdAndNothingElse() {
        tables.query("alter table trial rename to nowhere");
        try {
            var reply = post("{\"query\": \"{ trial(id: \\\"NCT99000001\\\") { nctId } }\"}");

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.code()).isEqualTo("INTERNAL");
            assertThat(reply.message()).matches("a fault of the service, which its log has as [0-9a-f]{16}");
            assertThat(reply.body().toLowerCase(Locale.ROOT))
                    .doesNotContain("sql", "jdbc", "exception", "relation", "org.", "select", "localhost");
        } finally {
            tables.query("alter table nowhere rename to trial");
        }
    }

    private static void refused(String document, String code, String number) {
        var reply = post("{\"query\": \"" + document + "\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.message()).contains(number);
        assertThat(reply.json().has("data")).isFalse();
    }

    private static String repeated(int times, String field) {
        return IntStream.range(0, times).mapToObj(field::formatted).collect(Collectors.joining(" ", "{ ", " }"));
    }
}
