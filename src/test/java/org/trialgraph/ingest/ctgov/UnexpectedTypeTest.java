package org.trialgraph.ingest.ctgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.ingest.ctgov.FullStudy.Fault;
import org.trialgraph.ingest.merge.Row;
import org.trialgraph.ingest.merge.Table;
import org.trialgraph.ingest.read.SourceStudy;

/// Whatever member of a record has a value of another type than it should, the record is rejected with the path of
/// that member; unless nothing is read there.
class UnexpectedTypeTest {

    private static final Path STRUCTURE = Path.of("../shared/registry/study-fields.json");

    private final StudyConverter converter = new StudyConverter(Instant.EPOCH);

    @Test
    void everyMemberIsNamedOrNotRead(TestReporter report) {
        var registered = rows(FullStudy.record());
        Map<String, Boolean> read = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        int rejected = 0;
        for (Fault fault : FullStudy.faults()) {
            try {
                converter.convert(converter.identify(source(fault.study())));
                if (read.computeIfAbsent(
                        fault.path(), _ -> !rowsOrNone(fault.without()).equals(registered))) {
                    wrong.add(fault.path() + " is read, and may be " + fault.value());
                }
            } catch (BrokenRecord e) {
                rejected++;
                if (!e.path().equals(fault.path())) {
                    wrong.add(fault.path() + " as " + fault.value() + " is called " + e.path());
                }
            } catch (RuntimeException e) {
                wrong.add(fault.path() + " as " + fault.value() + " throws " + e);
            }
        }
        report.publishEntry("records rejected for a type", String.valueOf(rejected));
        assertThat(wrong).isEmpty();
        assertThat(rejected).isGreaterThan(3_000);
    }

    @Test
    void nullReadsAsAbsentEverywhere() {
        assertThat(FullStudy.faults())
                .filteredOn(fault -> fault.value().isObject() || fault.value().isTextual())
                .allSatisfy(fault -> assertThat(rowsOrNone(fault.emptied())).isEqualTo(rowsOrNone(fault.without())));
    }

    @Test
    void recordHasEveryMemberThatTheRegistryDescribes() throws IOException {
        assumeTrue(Files.exists(STRUCTURE), STRUCTURE + " is absent");
        Set<String> described = new TreeSet<>();
        new JsonMapper().readTree(STRUCTURE.toFile()).forEach(node -> describe(node, "", described));
        Set<String> had = new TreeSet<>();
        members(FullStudy.record(), "", had);

        assertThat(had).containsAll(described);
    }

    private static void describe(JsonNode node, String parent, Set<String> described) {
        var path = parent + "." + node.get("name").asText();
        described.add(path);
        node.path("children").forEach(child -> describe(child, path, described));
    }

    private static void members(JsonNode node, String path, Set<String> had) {
        if (node.isArray()) {
            node.forEach(element -> members(element, path, had));
        }
        node.properties().forEach(member -> {
            had.add(path + "." + member.getKey());
            members(member.getValue(), path + "." + member.getKey(), had);
        });
    }

    /// No rows where the record cannot do without what it lacks.
    private List<Row> rowsOrNone(ObjectNode study) {
        try {
            return rows(study);
        } catch (BrokenRecord e) {
            return List.of();
        }
    }

    /// Without the hash, which changes with whatever the record has.
    private List<Row> rows(ObjectNode study) {
        int hash = Table.TRIAL.columns().indexOf("document_hash");
        return converter.convert(converter.identify(source(study))).trial().rows().stream()
                .map(row -> {
                    List<@Nullable Object> values = new ArrayList<>(row.values());
                    if (row.table() == Table.TRIAL) {
                        values.set(hash, null);
                    }
                    return Row.of(row.table(), values.toArray());
                })
                .toList();
    }

    private static SourceStudy source(ObjectNode study) {
        return new SourceStudy("test", study, 1);
    }
}
