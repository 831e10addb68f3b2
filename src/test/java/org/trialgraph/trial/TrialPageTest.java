package org.trialgraph.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;

/// One request answers everything that a trial's page shows.
@QuarkusTest
class TrialPageTest {

    private static final Path QUERY =
            Path.of("src/main/resources/META-INF/resources/graphql-ui/examples/trial-page.graphql");
    private static final Path OWN_PAGE = Path.of("src/test/resources/trial-page/NCT99000001.txt");
    private static final Path SEED = Path.of("../shared/data/seed");

    /// Sections of the page whose title a sentence of explanation follows; the sentences are the page's own.
    private static final Set<String> EXPLAINED = Set.of(
            "Basic Information",
            "Brief Summary",
            "Detailed Description",
            "Conditions",
            "Study Design",
            "Study Groups",
            "Interventions",
            "Eligibility Criteria",
            "Sponsors",
            "Responsible Party",
            "Principal Investigators",
            "Locations",
            "Countries",
            "Other Identifiers");

    @Inject
    HeldTrials held;

    @Test
    void ownTrialsPageIsAnsweredByOneRequest() throws IOException {
        held.sample();
        var page = page("NCT99000001");

        var lines = TrialPage.lines(page);
        Files.write(Path.of("target/NCT99000001.txt"), lines);
        assertThat(lines).isEqualTo(Files.readAllLines(OWN_PAGE));
    }

    @Test
    void criteriaOfTheOwnTrialAreSevenAndTwelve() throws IOException {
        held.sample();

        assertSevenAndTwelveCriteria(page("NCT99000001"));
    }

    @Test
    void realTrialsPageIsAnsweredByOneRequest() throws IOException {
        assumeThat(SEED).exists();
        held.file(SEED.resolve("NCT05828212.json"));
        var page = page("NCT05828212");

        assertThat(TrialPage.lines(page)).isEqualTo(linesOf(SEED.resolve("000_7b32a6e07948adad.txt")));
        assertSevenAndTwelveCriteria(page);
    }

    private static JsonNode page(String id) throws IOException {
        return data(Files.readString(QUERY), Map.of("id", id)).get("trial");
    }

    /// The third inclusion criterion has two lists, of three and of six.
    private static void assertSevenAndTwelveCriteria(JsonNode page) {
        var inclusion = page.at("/eligibility/inclusion");
        assertThat(inclusion).hasSize(7);
        assertThat(inclusion.get(2).get("children"))
                .extracting(child -> child.get("list").asInt())
                .containsExactly(1, 1, 1, 2, 2, 2, 2, 2, 2);
        assertThat(page.at("/eligibility/exclusion")).hasSize(12);
    }

    /// Titles and values of the page's text: without blank lines, explanations, and the trials it calls related.
    private static List<String> linesOf(Path text) throws IOException {
        List<String> kept = new ArrayList<>();
        boolean explanation = false;
        for (var line : Files.readAllLines(text)) {
            if (line.equals("More Related Trials")) {
                break;
            }
            if (line.isBlank()) {
                continue;
            }
            if (!explanation) {
                kept.add(line);
            }
            explanation = !explanation && (EXPLAINED.contains(line) || line.equals("Results pending"));
        }
        return kept;
    }
}
