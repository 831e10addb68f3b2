package org.trialgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.answer;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.dense.InventedEncoder;
import picocli.CommandLine;

@QuarkusTest
@TestProfile(InventedEncoder.Profile.class)
class EmbedCommandTest {

    private static final String RENAL = trial(1, "2025-01-01", "Renal study of the tired");
    private static final String CARDIAC = trial(2, "2025-02-01", "Cardiac study of the tired");

    @Inject
    HeldTrials held;

    @Inject
    EmbedCommand command;

    @Inject
    IngestTables tables;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void trials() {
        held.json("[" + RENAL + "," + CARDIAC + "]");
    }

    @Test
    void notesFindByWordsUntilTrialsAreReadAndThenByMeaningToo() {
        assertThat(found("tired, one kidney hurts")).containsExactly("NCT99000002", "NCT99000001");

        assertThat(embed()).startsWith("2 trials read in ");

        assertThat(found("tired, one kidney hurts")).containsExactly("NCT99000001", "NCT99000002");
        assertThat(found("tired, heart hurts")).containsExactly("NCT99000002", "NCT99000001");
    }

    @Test
    void onlyWhatChangedIsReadAgain() {
        embed();
        assertThat(embed()).startsWith("0 trials read in ");

        held.more(trial(1, "2025-03-01", "Renal study of the weary"));
        held.more(trial(2, "2025-03-01", "Cardiac study of the tired")); // another version with the same texts

        assertThat(embed()).startsWith("1 trials read in ");
    }

    @Test
    void whatAnotherModelSaidCountsNothingAndIsReadAgain() {
        embed();
        tables.query("update trial_vector set model = 'another'");

        assertThat(found("tired, one kidney hurts")).containsExactly("NCT99000002", "NCT99000001");
        assertThat(embed()).startsWith("2 trials read in ");
        assertThat(tables.query("select distinct model from trial_vector")).containsExactly("invented");
    }

    @Test
    void trialThatWasNotReadYetCountsAsAnAverageOne() {
        embed();
        held.more(trial(3, "2025-03-01", "New study of the tired"));

        assertThat(found("tired, one kidney hurts")).containsExactly("NCT99000001", "NCT99000003", "NCT99000002");
    }

    @Test
    void cursorOfARankingBeforeIsStale() {
        var page = data("""
                { trialsFor(patient: {text: "tired"}, first: 1) { pageInfo { endCursor } } }""").get("trialsFor");

        embed();

        var next = answer("""
                query($after: String!) {
                  trialsFor(patient: {text: "tired"}, first: 1, after: $after) { nodes { nctId } } }""", Map.of("after", page.at("/pageInfo/endCursor").asText()));
        assertThat(next.at("/errors/0/extensions/code").asText()).isEqualTo("STALE_CURSOR");
    }

    private String embed() {
        out.getBuffer().setLength(0);
        int code = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute();
        assertThat(code).isZero();
        return out.toString();
    }

    private static List<String> found(String note) {
        List<String> found = new ArrayList<>();
        for (JsonNode node : data(
                        "query($note: String!) { trialsFor(patient: {text: $note}) { nodes { nctId } } }",
                        Map.of("note", note))
                .at("/trialsFor/nodes")) {
            found.add(node.get("nctId").asText());
        }
        return found;
    }

    private static String trial(int number, String updated, String title) {
        return """
                {"protocolSection": {"identificationModule": {"nctId": "NCT9900000%d", "briefTitle": "%s"},
                  "statusModule": {"lastUpdatePostDateStruct": {"date": "%s"}}}}""".formatted(number, title, updated);
    }
}
