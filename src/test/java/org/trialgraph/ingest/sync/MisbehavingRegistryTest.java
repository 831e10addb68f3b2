package org.trialgraph.ingest.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.ImportCounts;
import org.trialgraph.ingest.sync.RegistryServer.Asked;
import org.trialgraph.ingest.sync.registry.PatientRegistry;
import org.trialgraph.ingest.sync.registry.RegistryFault;

/// Whatever the registry does, all records go in, each once, and it is asked politely.
@QuarkusTest
class MisbehavingRegistryTest extends TenStudies {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void allRecordsGoInEachOnceAndPolitenessIsKept() {
        server.misbehave(
                Mishaps.tooManyRequests(() -> "1"),
                Mishaps.status(500),
                Mishaps.cutOff(),
                RegistryServer::wellBehaved,
                Mishaps.half(),
                Mishaps.html(),
                Mishaps.json("{\"totalCount\": 10}"),
                RegistryServer::wellBehaved,
                Mishaps.status(502),
                Mishaps.status(503),
                Mishaps.tooManyRequests(MisbehavingRegistryTest::inTwoSeconds));

        var report = ((SyncOutcome.Complete) bench.run(registry)).report();
        assertThat(report.counts()).isEqualTo(new ImportCounts(10, 10, 0, 0, 0, 0, 0));
        assertThat(report.unreadable()).isEmpty();
        assertThat(tables.query("select nct from trial order by nct"))
                .isEqualTo(IntStream.rangeClosed(99000001, 99000010)
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(bench.state("watermark is not null")).isEqualTo("t");

        assertPoliteRequests(14);
        assertWaits();
    }

    @Test
    void registryThatStaysDownEndsTheRunAndTheNextGoesOnAtItsPage() {
        var down = Mishaps.status(503);
        server.misbehave(RegistryServer::wellBehaved, RegistryServer::wellBehaved, down, down, down, down);

        var outcome = bench.run(registry);
        assertThat(outcome).isInstanceOfSatisfying(SyncOutcome.BrokenOff.class, broken -> {
            assertThat(broken.pages()).isEqualTo(2);
            assertThat(broken.report().counts().inserted()).isEqualTo(8);
            assertThat(broken.fault()).hasMessage("the registry (studies) answered 503, and so each time");
        });
        assertThat(bench.state("watermark")).isEqualTo("null");
        assertThat(bench.state("page_token")).isEqualTo("t0-8");
        server.clearLog();

        assertThat(((SyncOutcome.Complete) bench.run(registry)).report().counts())
                .isEqualTo(new ImportCounts(2, 2, 0, 0, 0, 0, 0));
        assertThat(server.pages())
                .singleElement()
                .satisfies(asked -> assertThat(asked.query()).containsEntry("pageToken", "t0-8"));
    }

    @Test
    void tokenThatExpiredMeansToBeginAgain() {
        var down = Mishaps.status(503);
        server.misbehave(RegistryServer::wellBehaved, down, down, down, down);
        bench.run(registry);
        server.expireTokens();

        var report = ((SyncOutcome.Complete) bench.run(registry)).report();
        assertThat(report.counts()).isEqualTo(new ImportCounts(10, 6, 0, 4, 0, 0, 0));
    }

    @Test
    void tokensThatAlwaysExpireEndTheRun() {
        server.onPage(server::expireTokens);

        assertThat(bench.run(registry))
                .isInstanceOfSatisfying(
                        SyncOutcome.BrokenOff.class,
                        broken -> assertThat(broken.fault())
                                .hasMessageStartingWith("answered 400: Incorrect `pageToken`"));
        assertThat(server.pages()).hasSize(4);
    }

    @Test
    void pagesInCirclesAreNoticed() {
        var circle = Mishaps.json("{\"totalCount\": 10, \"studies\": [], \"nextPageToken\": \"t0-4\"}");
        server.misbehave(circle, circle);

        assertThat(bench.run(registry))
                .isInstanceOfSatisfying(
                        SyncOutcome.BrokenOff.class,
                        broken -> assertThat(broken.fault()).hasMessageContaining("go round in circles"));
    }

    @Test
    void samePageTwiceUnderTwoTokensIsHarmless() {
        server.misbehave((exchange, answer) -> RegistryServer.send(
                exchange,
                200,
                "application/json",
                RegistryServer.gzip("{\"totalCount\": 10, \"studies\": ["
                        + RegistryServer.study(5, "2025-12-05", "COMPLETED", "")
                        + "], \"nextPageToken\": \"t0-0\"}")));

        var counts = ((SyncOutcome.Complete) bench.run(registry)).report().counts();
        assertThat(counts).isEqualTo(new ImportCounts(11, 10, 0, 1, 0, 0, 0));
    }

    @Test
    void waitThatIsTooLongIsNotWaited() {
        server.misbehave(Mishaps.tooManyRequests(() -> "3600"));

        assertThat(bench.run(registry))
                .isInstanceOfSatisfying(
                        SyncOutcome.BrokenOff.class,
                        broken -> assertThat(broken.fault())
                                .hasMessage("answered 429 and wants us to wait for 3600 s, longer than 5 s"
                                        + " (trialgraph.sync.longest-retry-after)"));
        assertThat(server.pages()).hasSize(1);
    }

    @Test
    void slowAnswersAreGivenUpAndAskedForAgain() {
        server.misbehave(Mishaps.slow(Duration.ofSeconds(4)), Mishaps.silent(Duration.ofSeconds(4)));

        var outcome = bench.run(registry.within(Duration.ofSeconds(1)));
        assertThat(((SyncOutcome.Complete) outcome).report().counts())
                .isEqualTo(new ImportCounts(10, 10, 0, 0, 0, 0, 0));
        assertThat(server.pages()).hasSize(5);
    }

    @Test
    void answerThatUnpacksTooLargeIsNotAskedForAgain() {
        var bomb = "{\"studies\": [\"" + "a".repeat(300_000) + "\"]}";
        server.misbehave(
                (exchange, _) -> RegistryServer.send(exchange, 200, "application/json", RegistryServer.gzip(bomb)));

        assertThat(bench.run(registry.pagesUpTo(200_000)))
                .isInstanceOfSatisfying(
                        SyncOutcome.BrokenOff.class,
                        broken -> assertThat(broken.fault()).hasMessageContaining("larger than 200000 bytes"));
        assertThat(server.pages()).hasSize(1);
    }

    @Test
    void redirectsAreNotFollowed() {
        try (var other = new RegistryServer()) {
            server.misbehave(Mishaps.redirect(other.url() + "/studies"));

            assertThat(bench.run(registry))
                    .isInstanceOfSatisfying(
                            SyncOutcome.BrokenOff.class,
                            broken -> assertThat(broken.fault())
                                    .hasMessage("answered 302: it leads elsewhere, which is not followed"));
            assertThat(other.log()).isEmpty();
        }
    }

    @Test
    void hostThatIsNotAllowedIsNotAsked() {
        assertThatThrownBy(() -> bench.run(registry.allowing("clinicaltrials.gov")))
                .isInstanceOf(RegistryFault.class)
                .hasMessageContaining("its host is not among trialgraph.sync.allowed-hosts");
        assertThat(server.log()).isEmpty();
    }

    @Test
    void queryThatTheRegistryRefusesIsNotAskedAgain() {
        server.misbehave(Mishaps.status(400));

        assertThat(bench.run(registry))
                .isInstanceOfSatisfying(
                        SyncOutcome.BrokenOff.class,
                        broken -> assertThat(broken.fault()).hasMessage("answered 400: No."));
        assertThat(server.pages()).hasSize(1);
    }

    @Test
    void registryThatIsNotThereIsAFault() {
        server.close();

        assertThatThrownBy(() -> bench.run(registry.retrying(1)))
                .isInstanceOf(RegistryFault.class)
                .hasMessageStartingWith("the registry (version) cannot be reached: ");
    }

    private void assertPoliteRequests(int number) {
        assertThat(server.log()).hasSize(number).allSatisfy(asked -> {
            assertThat(asked.others()).as("requests beside it").isZero();
            assertThat(asked.headers())
                    .containsEntry("User-agent", "TrialGraph/1.2.3 (+https://example.org/trialgraph)")
                    .containsEntry("Accept-encoding", "gzip");
        });
        assertThat(gaps(server.log())).allSatisfy(gap -> assertThat(gap).isGreaterThanOrEqualTo(PatientRegistry.PAUSE));
    }

    private void assertWaits() {
        var gaps = gaps(server.pages());
        assertThat(gaps.get(0)).as("a wait that the registry wants, in seconds").isGreaterThanOrEqualTo(1_000);
        assertThat(gaps.get(10)).as("a wait that the registry wants, as a date").isGreaterThanOrEqualTo(1_000);
        for (int first : List.of(4, 8)) {
            assertThat(gaps.get(first)).as("first wait").isGreaterThanOrEqualTo(100);
            assertThat(gaps.get(first + 1)).as("second wait").isGreaterThanOrEqualTo(200);
        }
        assertThat(gaps.get(6)).as("third wait").isGreaterThanOrEqualTo(400);
    }

    private static String inTwoSeconds() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2));
    }

    /// Milliseconds between requests.
    private static List<Long> gaps(List<Asked> log) {
        return IntStream.range(1, log.size())
                .mapToObj(i -> (log.get(i).at() - log.get(i - 1).at()) / MILLISECOND)
                .toList();
    }
}
