package org.trialgraph.similarity;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.trialgraph.relevance.Scorer;
import org.trialgraph.similarity.rank.RankedTrial;
import org.trialgraph.trial.NctId;

/// Which trials are alike by others' judgement.
final class Judgements {

    private static final String SILVER = "qrels-similar.tsv";
    private static final String HUMAN = "qrels-xref.tsv";

    private Judgements() {}

    /// nDCG@10 with its interval on both judgements.
    record Figures(Scorer.Figure silver, Scorer.Figure human) {

        @Override
        public String toString() {
            return "S " + silver + " X " + human;
        }
    }

    /// Writes the rankings of all judged trials, and has them scored.
    static Figures judge(String name, IntFunction<List<RankedTrial>> ranking) throws IOException, InterruptedException {
        Map<String, List<Integer>> rankings = new TreeMap<>();
        for (int query : queries()) {
            rankings.put(
                    NctId.of(query).toString(),
                    ranking.apply(query).stream().map(RankedTrial::nct).toList());
        }
        var kept = Scorer.keep(name, rankings);
        return new Figures(Scorer.score(kept, SILVER), Scorer.score(kept, HUMAN));
    }

    private static Set<Integer> queries() throws IOException {
        var queries = new TreeSet<Integer>();
        for (var file : List.of(SILVER, HUMAN)) {
            try (var lines = Files.lines(Scorer.file(file))) {
                queries.addAll(lines.filter(line -> line.startsWith("NCT"))
                        .map(line -> Integer.valueOf(line.substring(3, 11)))
                        .collect(Collectors.toSet()));
            }
        }
        return queries;
    }
}
