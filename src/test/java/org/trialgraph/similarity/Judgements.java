package org.trialgraph.similarity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trialgraph.similarity.rank.RankedTrial;

/// Which trials are alike by others' judgement, and the program that tells how well a ranking agrees.
final class Judgements {

    static final Path SCORER = RealStudies.SHARED.resolve("tools/relevance/score.py");

    private static final Path RUNS = Path.of("target", "relevance");
    private static final int DEPTH = 50;

    private Judgements() {}

    /// nDCG@10 with its interval on both judgements.
    record Figures(Figure silver, Figure human) {

        @Override
        public String toString() {
            return "S " + silver + " X " + human;
        }
    }

    /// A mean over queries, and the bounds of its interval.
    record Figure(double mean, double low, double high) {

        static Figure parse(String line) {
            var parts = line.replaceAll("[\\[\\],]", "").split("\\s+", -1);
            return new Figure(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", mean, low, high);
        }
    }

    /// Writes the rankings of all judged trials, and has them scored.
    static Figures judge(String name, IntFunction<List<RankedTrial>> ranking) throws IOException, InterruptedException {
        Files.createDirectories(RUNS);
        var run = RUNS.resolve(name + ".tsv");
        Files.write(
                run,
                queries().stream()
                        .flatMap(query -> lines(query, ranking.apply(query)))
                        .toList());
        return new Figures(score(run, "qrels-similar.tsv"), score(run, "qrels-xref.tsv"));
    }

    private static Set<Integer> queries() throws IOException {
        var queries = new TreeSet<Integer>();
        for (var file : List.of("qrels-similar.tsv", "qrels-xref.tsv")) {
            try (var lines = Files.lines(qrels(file))) {
                queries.addAll(lines.filter(line -> line.startsWith("NCT"))
                        .map(line -> Integer.valueOf(line.substring(3, 11)))
                        .collect(Collectors.toSet()));
            }
        }
        return queries;
    }

    private static Stream<String> lines(int query, List<RankedTrial> ranked) {
        var best = ranked.subList(0, Math.min(DEPTH, ranked.size()));
        return IntStream.range(0, best.size())
                .mapToObj(place -> String.format(
                        Locale.ROOT,
                        "NCT%08d\tNCT%08d\t%d\t%.9f",
                        query,
                        best.get(place).nct(),
                        place + 1,
                        best.get(place).score()));
    }

    private static Figure score(Path run, String qrels) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "python3",
                        SCORER.toString(),
                        run.toString(),
                        qrels(qrels).toString())
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

    private static Path qrels(String name) {
        return SCORER.resolveSibling(name);
    }
}
