package org.trialgraph.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.trialgraph.RealRecords;

/// Holds the invented registry against the real one, and keeps the table of both.
class DistributionsTest {

    private static final Path TABLE = Path.of("src/main/resources/generate/README.md");
    private static final Path MEASURED = Path.of("target/generated-registry.md");
    private static final JsonMapper JSON = new JsonMapper();

    /// How far medians and means may lie apart, as a factor, and by how much at least where both are small.
    private static final double FACTOR = 1.25;

    private static final double SLACK = 1.0;

    /// Where the model is known to be coarser; the table tells how much.
    private static final Set<String> COARSE = Set.of(
            "headings above the conditions",
            "headings above the interventions",
            "serious events, of those with results",
            "other events, of those with results");

    @Test
    void inventedRegistryIsLikeTheRealOneAndTheTableTellsHow() throws IOException {
        RealRecords.assumePresent(RealRecords.STUDIES);
        var real = new Features();
        int studies = readReal(real);
        var invented = new Features();
        var writer = new StudyWriter();
        for (int i = 0; i < studies; i++) {
            var json = writer.write(StudyKey.of(1, i, 0));
            invented.add(JSON.readTree(json), json.length);
        }
        Files.writeString(MEASURED, table(studies, real, invented));

        real.quantiles().forEach((name, figures) -> {
            if (!COARSE.contains(name)) {
                near(name + ", median", figures[1], of(invented.quantiles(), name)[1]);
                near(name + ", mean", figures[5], of(invented.quantiles(), name)[5]);
            }
        });
        near("different words", of(real.totals(), "different words"), of(invented.totals(), "different words"));
        near("words", of(real.totals(), "words"), of(invented.totals(), "words"));
        near("% with results", of(real.totals(), "% with results"), of(invented.totals(), "% with results"));
        assertThat(TABLE)
                .as("if the change is wanted: cp %s %s", MEASURED, TABLE)
                .hasSameTextualContentAs(MEASURED);
    }

    private static <V> V of(Map<String, V> figures, String name) {
        return Objects.requireNonNull(figures.get(name), name);
    }

    private static void near(String name, double real, double invented) {
        assertThat(invented)
                .as(name)
                .isBetween(Math.min(real / FACTOR, real - SLACK), Math.max(real * FACTOR, real + SLACK));
    }

    private static int readReal(Features features) throws IOException {
        int studies = 0;
        try (var zip = new ZipFile(RealRecords.STUDIES.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.getName().endsWith(".json")) {
                    var json = zip.getInputStream(entry).readAllBytes();
                    features.add(JSON.readTree(json), json.length);
                    studies++;
                }
            }
        }
        return studies;
    }

    private static String table(int studies, Features real, Features invented) {
        var out = new StringBuilder(String.format(Locale.ROOT, """
                # The model of the invented registry

                `generate` makes trials from the tables of this directory. How like the registry they are: %,d real studies
                against as many invented ones (seed 1), real first. `DistributionsTest` measures it and holds medians and means.

                | feature | p10 | p50 | p90 | p99 | max | mean |
                | --- | --- | --- | --- | --- | --- | --- |
                """, studies));
        var figures = invented.quantiles();
        real.quantiles().forEach((name, ours) -> out.append(row(name, ours, of(figures, name))));
        out.append("\n| feature | real | invented |\n| --- | --- | --- |\n");
        var totals = invented.totals();
        real.totals()
                .forEach((name, value) -> out.append(
                        String.format(Locale.ROOT, "| %s | %s | %s |%n", name, shown(value), shown(of(totals, name)))));
        return out.toString();
    }

    private static String row(String name, double[] real, double[] invented) {
        var out = new StringBuilder("| " + name);
        for (int i = 0; i < real.length; i++) {
            out.append(" | ").append(shown(real[i])).append(" / ").append(shown(invented[i]));
        }
        return out.append(" |\n").toString();
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, value < 100 && value != Math.rint(value) ? "%.1f" : "%,.0f", value);
    }
}
