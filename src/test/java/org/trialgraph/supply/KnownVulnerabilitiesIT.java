package org.trialgraph.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// No library of the program has a vulnerability that is known, but for those that somebody has looked at. What is
/// known
/// is no part of the build: `-Dadvisories=` names the zip that osv.dev publishes for Maven.
class KnownVulnerabilitiesIT {

    private static final String SETTING = "advisories";

    /// Lines of `id`, a tab, and why it does no harm here.
    private static final Path ACCEPTED = Path.of("src/test/resources/supply/accepted-vulnerabilities.tsv");

    @Test
    void noLibraryHasAVulnerabilityThatIsKnown() throws IOException {
        var zip = System.getProperty(SETTING, "");
        assumeThat(zip).as("-D" + SETTING + "=all.zip, of what is known").isNotEmpty();
        var known = Advisories.read(Path.of(zip));
        assertThat(known.all()).as("a zip of Maven's advisories").hasSizeGreaterThan(1_000);
        var accepted = accepted();

        assertThat(known.concerning(Library.all()))
                .filteredOn(finding -> accepted.stream().noneMatch(id -> finding.contains(": " + id + " ")))
                .isEmpty();
    }

    @Test
    void eachAcceptanceHasItsReason() throws IOException {
        assertThat(Files.readAllLines(ACCEPTED))
                .filteredOn(line -> !line.startsWith("#"))
                .allSatisfy(line -> assertThat(line).matches("[A-Z]+-[-\\w]+\\t.{20,}"));
    }

    private static List<String> accepted() throws IOException {
        return Files.readAllLines(ACCEPTED).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }
}
