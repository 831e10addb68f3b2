package org.trialgraph.health;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trialgraph.GraphQl;
import org.trialgraph.HeldTrials;
import org.trialgraph.ingest.IngestTables;
import org.trialgraph.ingest.merge.Migrations;

@QuarkusTest
class HealthTest {

    private static final Pattern AGE = Pattern.compile("^trialgraph_data_age_seconds (.*)$", Pattern.MULTILINE);

    @Inject
    HeldTrials held;

    @Inject
    IngestTables tables;

    @Inject
    Migrations migrations;

    @Test
    void livenessAsksNothingOfTheDatabase() {
        assertThat(health("/q/health/live").at("/checks")).isEmpty();
    }

    @Test
    void readinessTellsTheSchema() {
        var database = check("/q/health/ready", "database");

        assertThat(database.at("/data/schema").asInt())
                .isEqualTo(migrations.newest())
                .isGreaterThan(20);
        assertThat(database.at("/data/needed").asInt()).isEqualTo(migrations.newest());
        assertThat(check("/q/health/ready", "index").at("/status").asText()).isEqualTo("UP");
    }

    @Test
    void dataThatWereNeverImportedAreWellUnlessAskedOtherwise() {
        held.none();
        tables.query("truncate registry_sync");
        var data = check("/q/health/well", "data");

        assertThat(data.at("/status").asText()).isEqualTo("UP");
        assertThat(data.at("/data/lastImport").asText()).isEqualTo("never");
        assertThat(data.at("/data").has("ageSeconds")).isFalse();
        assertThat(age()).isNaN();
    }

    @Test
    void ageIsThatOfTheLastImport() {
        held.sample();
        tables.query("truncate registry_sync");
        tables.query("update import_run set finished_at = now() - interval '1 hour'");
        var data = check("/q/health/well", "data");

        assertThat(data.at("/data/ageSeconds").asLong()).isBetween(3_600L, 3_660L);
        assertThat(Duration.between(Instant.parse(data.at("/data/lastImport").asText()), Instant.now()))
                .isGreaterThanOrEqualTo(Duration.ofHours(1));
        assertThat(age()).isBetween(3_600.0, 3_660.0);
    }

    @Test
    void synchronisationThatFoundNothingNewMakesTheDataNoOlder() {
        held.sample();
        tables.query("truncate registry_sync");
        tables.query("update import_run set finished_at = now() - interval '1 hour'");
        tables.query("insert into registry_sync (filter, watermark, last_success_at)"
                + " values ('', now(), now() - interval '10 minutes')");

        assertThat(check("/q/health/well", "data").at("/data/ageSeconds").asLong())
                .isBetween(600L, 660L);
        tables.query("truncate registry_sync");
    }

    private static double age() {
        var line = AGE.matcher(get("/q/metrics").asString());
        assertThat(line.find()).isTrue();
        return Double.parseDouble(line.group(1));
    }

    private static JsonNode health(String path) {
        return GraphQl.json(get(path).then().statusCode(200).extract().asString());
    }

    private static JsonNode check(String path, String name) {
        for (JsonNode check : health(path).at("/checks")) {
            if (check.at("/name").asText().equals(name)) {
                return Objects.requireNonNull(check);
            }
        }
        throw new AssertionError("no check " + name);
    }
}
