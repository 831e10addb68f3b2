package org.trialgraph.ingest.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.trialgraph.RealRecords;
import org.trialgraph.ingest.ImportCounts;
import org.trialgraph.ingest.IngestTables;
import org.trialgraph.ingest.SilentListener;
import org.trialgraph.ingest.sync.registry.PatientRegistry;

/// Real registry records, which are no part of the project: skipped where they are absent.
@QuarkusTest
class RealSyncTest {

    private static final Pattern UPDATED =
            Pattern.compile("\"lastUpdatePostDateStruct\"\\s*:\\s*\\{\\s*\"date\"\\s*:\\s*\"([\\d-]+)\"");
    private static final int NUMBER = 400;

    @Inject
    SyncBench bench;

    @Inject
    IngestTables tables;

    @Test
    void realStudiesGoInOverAMisbehavingRegistry() throws IOException {
        RealRecords.assumePresent(RealRecords.STUDIES);
        bench.clear();
        try (var server = new RegistryServer();
                var archive = new ZipFile(RealRecords.STUDIES.toFile())) {
            for (var entry : archive.stream().limit(NUMBER).toList()) {
                var json = new String(archive.getInputStream(entry).readAllBytes(), UTF_8);
                var updated = UPDATED.matcher(json);
                assertThat(updated.find()).isTrue();
                server.add(updated.group(1), json);
            }
            server.misbehave(Mishaps.status(503), Mishaps.cutOff(), Mishaps.half());
            var registry = PatientRegistry.at(server.url()).pagesUpTo(64 << 20);
            var outcome = bench.sync(registry, 150).run(new SyncRequest(null, "", 0), new SilentListener(), _ -> {});

            var report = ((SyncOutcome.Complete) outcome).report();
            assertThat(report.counts()).isEqualTo(new ImportCounts(NUMBER, NUMBER, 0, 0, 0, 0, 0));
            assertThat(report.unknownValues()).isEmpty();
            assertThat(server.pages()).hasSize(6);
            assertThat(tables.count("trial")).isEqualTo(NUMBER);
        }
    }
}
