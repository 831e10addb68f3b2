package org.trialgraph.ingest;

import static io.restassured.RestAssured.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.GraphQl;

@QuarkusTest
class ImportMetricsTest {

    @Inject
    Import imports;

    @Inject
    IngestTables tables;

    @BeforeEach
    void clear() {
        tables.clear();
    }

    @Test
    void runIsSeenWhileItLasts() {
        imports.from(List.of("test"), new SilentListener(), intake -> {
            var input = ImportTest.study(1, "2025-01-01", "One") + ImportTest.study(2, "soon", "Two");
            intake.read("test", new ByteArrayInputStream(input.getBytes(UTF_8)));
            intake.settle();

            assertThat(metrics())
                    .contains("trialgraph_import_records{result=\"read\"} 2.0")
                    .contains("trialgraph_import_records{result=\"inserted\"} 1.0")
                    .contains("trialgraph_import_records{result=\"rejected\"} 1.0");
            var run = GraphQl.data("{ registry { lastImport { read inserted rejected finishedAt } } }");
            assertThat(run.at("/registry/lastImport").toString())
                    .isEqualTo("{\"read\":2,\"inserted\":1,\"rejected\":1,\"finishedAt\":null}");
        });
        assertThat(metrics()).contains("trialgraph_import_missing_indexes 0.0");
    }

    private static String metrics() {
        return get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
