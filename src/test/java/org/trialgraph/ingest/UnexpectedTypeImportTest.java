package org.trialgraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.ctgov.FullStudy;
import org.trialgraph.ingest.ctgov.FullStudy.Fault;

/// Records with a value of an unexpected type cost nobody but themselves.
@QuarkusTest
class UnexpectedTypeImportTest {

    private static final String ID = "/protocolSection/identificationModule/nctId";

    @Inject
    Import imports;

    @Inject
    IngestTables tables;

    @BeforeEach
    void clear() {
        tables.clear();
    }

    @Test
    void neighboursGoInAndTheMemberIsNamed() {
        var faults = new ArrayList<>(FullStudy.faults());
        Collections.shuffle(faults, new Random(7));
        List<String> lines = new ArrayList<>();
        Map<String, String> pathsByLine = new HashMap<>();
        for (Fault fault : faults.subList(0, 100)) {
            lines.add(line(FullStudy.record(), lines.size() + 1));
            lines.add(line(fault.study(), lines.size() + 1));
            pathsByLine.put("test line " + lines.size(), fault.path());
            lines.add(line(FullStudy.record(), lines.size() + 1));
        }

        var report = imports.stream(
                "test", new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8)), new SilentListener());

        int rejected = report.counts().rejected();
        assertThat(rejected).isGreaterThan(40);
        assertThat(report.counts()).isEqualTo(new ImportCounts(300, 300 - rejected, 0, 0, 0, rejected, 0));
        assertThat(report.rejects())
                .hasSize(rejected)
                .allSatisfy(reject -> assertThat(reject.path()).isEqualTo(pathsByLine.get(reject.source())));
        assertThat(tables.count("trial")).isEqualTo(300 - rejected);
        assertThat(tables.query("select count(distinct nct) from adverse_event_stat where nct % 3 <> 2"))
                .as("neighbours with all that belongs to them")
                .containsExactly("200");
    }

    /// Each in its own line, under an id of its own where it has one that may be changed.
    private static String line(ObjectNode study, int number) {
        if (study.at(ID).isTextual() && study.at(ID).textValue().startsWith("NCT")) {
            ((ObjectNode) Objects.requireNonNull(study.at("/protocolSection/identificationModule")))
                    .put("nctId", "NCT%08d".formatted(99_000_000 + number));
        }
        return study.toString();
    }
}
