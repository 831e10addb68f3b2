package org.trialgraph.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trialgraph.ingest.IngestTables;
import org.trialgraph.ingest.sync.HeldPage;
import org.trialgraph.ingest.sync.RegistryServer;

/// Against a provider of tokens and a registry that this test plays.
@QuarkusTest
@TestProfile(AdminTest.WithOperators.class)
class AdminTest {

    private static final String VIEWER = "trialgraph-viewer";
    private static final String OPERATOR = "trialgraph-operator";

    private static TokenProvider provider;
    private static RegistryServer registry;

    @Inject
    IngestTables tables;

    /// Tells where the servers will be; the service starts before them.
    public static class WithOperators implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "trialgraph.admin.enabled",
                    "true",
                    "quarkus.oidc.auth-server-url",
                    "http://127.0.0.1:" + freePort(),
                    "trialgraph.sync.registry-url",
                    "http://127.0.0.1:" + freePort() + "/api/v2",
                    "trialgraph.sync.allowed-hosts",
                    "127.0.0.1",
                    "trialgraph.sync.requests-per-minute",
                    "6000");
        }

        /// Below those that the system gives to connections: the service makes some before the servers start.
        private static int freePort() {
            return ThreadLocalRandom.current()
                    .ints(10_000, 32_000)
                    .filter(WithOperators::isFree)
                    .findFirst()
                    .orElseThrow();
        }

        private static boolean isFree(int port) {
            try (var socket = new ServerSocket(port)) {
                return socket.isBound();
            } catch (IOException _) {
                return false;
            }
        }
    }

    @BeforeAll
    static void start() {
        provider = new TokenProvider(port("quarkus.oidc.auth-server-url"));
        registry = new RegistryServer(port("trialgraph.sync.registry-url"));
    }

    @BeforeEach
    void clear() {
        tables.clear();
        tables.query("truncate registry_sync");
        registry.clearLog();
    }

    @AfterAll
    static void stop() {
        provider.close();
        registry.close();
    }

    @Test
    void nobodyIsServedWithoutAToken() {
        for (String path : List.of("/admin/imports", "/admin/sync", "/admin/", "/admin", "/admin/other")) {
            given().get(path).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        }
        given().post("/admin/sync").then().statusCode(401);
        given().get("/graphql/../admin/imports").then().statusCode(401);
        given().urlEncodingEnabled(false).get("/%61dmin/imports").then().statusCode(401);
        given().urlEncodingEnabled(false).get("//admin/imports").then().statusCode(is(oneOf(401, 404)));
        assertThat(registry.log()).isEmpty();
    }

    @Test
    void tokenHasToBeOfTheProviderForUsAndInTime() {
        for (String token : List.of(
                provider.expired(OPERATOR),
                provider.forAnotherService(OPERATOR),
                provider.forged(OPERATOR),
                "none",
                provider.token(OPERATOR) + "x")) {
            with(token).get("/admin/imports").then().statusCode(401);
            with(token).post("/admin/sync").then().statusCode(401);
        }
        assertThat(registry.log()).isEmpty();
    }

    @Test
    void rolesDecideWhoMayDoWhat() {
        with(provider.token("something-else"))
                .get("/admin/imports")
                .then()
                .statusCode(403)
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        with(provider.token(VIEWER)).get("/admin/imports").then().statusCode(200);
        with(provider.token(VIEWER)).post("/admin/sync").then().statusCode(403);
        with(provider.token(OPERATOR)).delete("/admin/imports").then().statusCode(403);
        assertThat(registry.log()).isEmpty();
    }

    @Test
    void importsAreToldTheNewestFirst() {
        tables.query("""
                insert into import_run (started_at, finished_at, sources, read, inserted)
                values ('2026-01-01T10:00:00Z', '2026-01-01T10:05:00Z', '{a.zip,b.json}', 7, 6),
                       ('2026-01-02T10:00:00Z', null, '{c.zip}', 3, 0)
                """);

        with(provider.token(VIEWER))
                .get("/admin/imports")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("writing", equalTo(false))
                .body("runs", hasSize(2))
                .body("runs[0].finishedAt", nullValue())
                .body("runs[1].sources", equalTo(List.of("a.zip", "b.json")))
                .body("runs[1].startedAt", equalTo("2026-01-01T10:00:00Z"))
                .body("runs[1].read", equalTo(7))
                .body("runs[1].inserted", equalTo(6));
        with(provider.token(VIEWER)).get("/admin/imports?first=1").then().body("runs", hasSize(1));
    }

    @Test
    void numberOfRunsIsBounded() {
        for (String first : List.of("0", "101", "-1", "many", "4294967298")) {
            with(provider.token(VIEWER))
                    .queryParam("first", first)
                    .get("/admin/imports")
                    .then()
                    .statusCode(400)
                    .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                    .body("errors[0].message", equalTo("first has to be from 1 to 100"));
        }
    }

    @Test
    @Timeout(60) // a run that never ends
    void operatorSynchronisesNowAndNotTwiceAtATime() throws InterruptedException {
        var page = new HeldPage();
        registry.add(1, "2025-12-01");
        registry.onPage(page);

        with(provider.token(OPERATOR))
                .post("/admin/sync")
                .then()
                .statusCode(202)
                .body("lastRun.running", equalTo(true))
                .body("lastRun.end", nullValue());
        page.awaitAsked();
        with(provider.token(OPERATOR)).get("/admin/imports").then().body("writing", equalTo(true));
        with(provider.token(OPERATOR))
                .post("/admin/sync")
                .then()
                .statusCode(409)
                .body("errors[0].extensions.code", equalTo("CONFLICT"));
        page.release();
        var until = Instant.now().plus(Duration.ofSeconds(20));
        while (isRunning() && Instant.now().isBefore(until)) {
            Thread.sleep(20);
        }
        assertThat(isRunning()).isFalse();

        with(provider.token(VIEWER))
                .get("/admin/sync")
                .then()
                .body("schedule", equalTo("off"))
                .body("watermark", notNullValue())
                .body("lastSuccessAt", notNullValue())
                .body("lastRun.end", equalTo("COMPLETE"));
        assertThat(tables.query("select count(*) from trial")).containsExactly("1");
    }

    @Test
    void everybodyElseIsServedAsEverWhateverTokenTheyBring() {
        with("none")
                .contentType("application/json")
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
    }

    private static int port(String property) {
        return URI.create(ConfigProvider.getConfig().getValue(property, String.class))
                .getPort();
    }

    private static boolean isRunning() {
        return with(provider.token(VIEWER)).get("/admin/sync").path("lastRun.running");
    }

    private static RequestSpecification with(String token) {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token);
    }
}
