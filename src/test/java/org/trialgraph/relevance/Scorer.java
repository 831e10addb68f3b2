package org.trialgraph.relevance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trialgraph.trial.NctId;

/// The program that tells how well rankings agree with the judgements of others, which lie beside it. Rankings are
/// kept in `target/relevance`.
public final class Scorer {

    public static final Path SHARED = Path.of("..", "shared");

    /// Tests that need it are skipped where it is absent.
    public static final Path PROGRAM = SHARED.resolve("tools/relevance/score.py");

    private static final Path RUNS = Path.of("target", "relevance");
    private static final int DEPTH = 50;

    private Scorer() {}

    /// A mean over queries, and the bounds of its interval.
    public record Figure(double mean, double low, double high) {

        static Figure parse(String line) {
            var parts = line.replaceAll("[\\[\\],]", "").split("\\s+", -1);
            return new Figure(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", mean, low, high);
        }
    }

    /// A file beside the program.
    public static Path file(String name) {
        return PROGRAM.resolveSibling(name);
    }

    /// Writes down rankings by the query that each is of.
    ///
    /// @param rankings numbers of trials, best first
    public static Path keep(String name, Map<String, List<Integer>> rankings) throws IOException {
        Files.createDirectories(RUNS);
        return Files.write(
                RUNS.resolve(name + ".tsv"),
                rankings.entrySet().stream()
                        .flatMap(ranking -> lines(ranking.getKey(), ranking.getValue()))
                        .toList());
    }

    private static Stream<String> lines(String query, List<Integer> ranked) {
        return IntStream.range(0, Math.min(DEPTH, ranked.size()))
                .mapToObj(place -> query + "\t" + NctId.of(ranked.get(place)) + "\t" + (place + 1));
    }

    /// nDCG@10 of rankings that were written down.
    ///
    /// @param judgements name of their file
    public static Figure score(Path rankings, String judgements) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "python3",
                        PROGRAM.toString(),
                        rankings.toString(),
                        file(judgements).toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output.lines()
                .filter(line -> line.startsWith("nDCG@10"))
                .map(Figure::parse)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(output));
    }
}
