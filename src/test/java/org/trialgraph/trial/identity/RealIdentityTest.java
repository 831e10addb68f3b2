package org.trialgraph.trial.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.answer;
import static org.trialgraph.GraphQl.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.HeldTrials;
import org.trialgraph.RealRecords;

/// Ids of real registry records, which are no part of the project: skipped where they are absent.
@QuarkusTest
@RealRecords.Reader
class RealIdentityTest {

    private static final int AT_ONCE = 100;

    @Inject
    HeldTrials held;

    /// An id that a record has.
    private record Registered(String nctId, String value) {}

    @Test
    void everyRegisteredIdLeadsToItsTrialOrToAnErrorThatListsIt(TestReporter report) throws IOException {
        held.realStudies();
        var ids = registered();
        assertThat(ids).hasSizeGreaterThan(9_000);

        Map<String, int[]> figures = new TreeMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            var asRegistered = outcomes(some.stream().map(Registered::value).toList());
            var inSmallLetters = outcomes(
                    some.stream().map(id -> id.value().toLowerCase(Locale.ROOT)).toList());
            for (int i = 0; i < some.size(); i++) {
                var id = some.get(i);
                assertThat(asRegistered.get(i)).as(id.toString()).contains(id.nctId());
                assertThat(inSmallLetters.get(i)).as(id.toString()).isEqualTo(asRegistered.get(i));
                var register = RegisteredId.parse(id.value()).orElseThrow().register();
                int[] counts = figures.computeIfAbsent(requireNonNullElse(register, "(none)"), absent -> new int[2]);
                counts[asRegistered.get(i).equals(id.nctId()) ? 0 : 1]++;
            }
        }
        figures.forEach((register, counts) ->
                report.publishEntry(register, counts[0] + " lead to their trial, " + counts[1] + " are ambiguous"));
    }

    /// What each id comes to: an NCT id, or the message of an ambiguous one.
    private static List<String> outcomes(List<String> ids) {
        var indexes = IntStream.range(0, ids.size()).boxed().toList();
        var query = indexes.stream()
                .map("t%1$d: trial(id: $i%1$d) { nctId }"::formatted)
                .collect(Collectors.joining(
                        " ",
                        indexes.stream()
                                .map("$i%d: String!"::formatted)
                                .collect(Collectors.joining(", ", "query(", ") {")),
                        "}"));
        Map<String, String> variables = new HashMap<>();
        indexes.forEach(i -> variables.put("i" + i, ids.get(i)));
        var answer = answer(query, variables);
        Map<String, String> refused = new HashMap<>();
        for (JsonNode error : answer.path("errors")) {
            assertThat(error.at("/extensions/code").asText()).isEqualTo("AMBIGUOUS_ID");
            refused.put(error.at("/path/0").asText(), error.get("message").asText());
        }
        return indexes.stream()
                .map(i -> "t" + i)
                .map(name -> refused.getOrDefault(
                        name, answer.get("data").get(name).path("nctId").asText()))
                .toList();
    }

    private static List<Registered> registered() throws IOException {
        List<Registered> ids = new ArrayList<>();
        try (var zip = new ZipInputStream(Files.newInputStream(RealRecords.STUDIES))) {
            while (zip.getNextEntry() != null) {
                var module = json(new String(zip.readAllBytes(), UTF_8)).at("/protocolSection/identificationModule");
                var nctId = module.get("nctId").asText();
                List<String> values = new ArrayList<>(List.of(nctId));
                values.addAll(module.path("orgStudyIdInfo").findValuesAsText("id"));
                values.addAll(module.path("secondaryIdInfos").findValuesAsText("id"));
                module.path("nctIdAliases").forEach(alias -> values.add(alias.asText()));
                values.forEach(value -> ids.add(new Registered(nctId, value)));
            }
        }
        return ids;
    }
}
