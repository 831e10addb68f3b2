package org.trialgraph.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.HeldTrials;
import org.trialgraph.corpus.Corpus;
import org.trialgraph.corpus.CorpusDocument;
import org.trialgraph.corpus.Field;
import org.trialgraph.corpus.FieldWeights;
import org.trialgraph.relevance.Scorer;
import org.trialgraph.similarity.rank.Profile;
import org.trialgraph.similarity.rank.RankedTrial;
import org.trialgraph.similarity.rank.Ranking;
import org.trialgraph.similarity.rank.Recipe;

/// How well similar trials agree with the judgements of others, over real studies; skipped without them. The parts
/// one by one and other engines are measured with `-Dbenchmark`; the rankings are kept in `target/relevance`.
@QuarkusTest
class SimilarityBenchmarkTest {

    @Inject
    HeldTrials held;

    @Inject
    Corpus corpus;

    @Inject
    @DataSource("ingest")
    AgroalDataSource database;

    private Map<Integer, CorpusDocument> documents = Map.of();

    @Test
    void similarTrialsAgreeWithBothJudgements(TestReporter report) throws Exception {
        assumeTrue(Files.exists(Scorer.PROGRAM), Scorer.PROGRAM + " is absent");
        hold(false);

        var figures = Judgements.judge("similar", ranking(Recipe.STANDARD));
        report.publishEntry("similar trials, nDCG@10", figures.toString());
        assertThat(figures.silver().mean()).isGreaterThanOrEqualTo(0.70);
        assertThat(figures.human().mean()).isGreaterThanOrEqualTo(0.89);
        if (System.getProperty("benchmark") != null) {
            compare(report);
        }
    }

    private void compare(TestReporter report) throws Exception {
        Map<String, Judgements.Figures> table = new LinkedHashMap<>();
        table.putAll(others());
        table.putAll(parts());
        hold(true);
        table.put("all, MeSH terms imported", Judgements.judge("with-mesh", ranking(Recipe.STANDARD)));
        var lines = new ArrayList<String>();
        lines.add("| ranking | S | X |");
        lines.add("| --- | --- | --- |");
        table.forEach(
                (name, figures) -> lines.add("| " + name + " | " + figures.silver() + " | " + figures.human() + " |"));
        Files.write(Path.of("target/relevance/table.md"), lines);
        report.publishEntry("table", "\n" + String.join("\n", lines));
    }

    private Map<String, Judgements.Figures> others() throws IOException, InterruptedException, SQLException {
        Map<String, Judgements.Figures> table = new LinkedHashMap<>();
        for (var function : List.of("ts_rank_cd", "ts_rank")) {
            try (var postgres = new PostgresRanking(database, function)) {
                table.put("PostgreSQL `" + function + "`", Judgements.judge("postgresql-" + function, postgres));
            }
        }
        var brief = List.of(
                Field.BRIEF_TITLE,
                Field.CONDITION,
                Field.KEYWORD,
                Field.INTERVENTION,
                Field.OTHER_NAME,
                Field.ARM_LABEL);
        table.put(
                "Lucene BM25, six short texts", Judgements.judge("lucene-short", new LuceneRanking(documents, brief)));
        table.put(
                "Lucene BM25, all texts",
                Judgements.judge("lucene-all", new LuceneRanking(documents, Arrays.asList(Field.values()))));
        return table;
    }

    private Map<String, Judgements.Figures> parts() throws IOException, InterruptedException {
        var all = Recipe.STANDARD;
        Map<String, Recipe> recipes = new LinkedHashMap<>();
        recipes.put("words of six short texts", words(all, FieldWeights.shortTexts()));
        recipes.put("words of all texts", words(all, all.words()));
        recipes.put("all", all);
        recipes.put(
                "all without long texts",
                new Recipe(
                        FieldWeights.shortTexts(),
                        all.terms(),
                        all.candidates(),
                        all.facets(),
                        all.conditions(),
                        all.interventions(),
                        all.phase(),
                        all.studyType(),
                        all.family(),
                        all.protocol()));
        recipes.put("all without facets", weights(all, 0, all.conditions(), all.phase(), all.family()));
        recipes.put("all without same names", weights(all, all.facets(), 0, all.phase(), all.family()));
        recipes.put("all without design", weights(all, all.facets(), all.conditions(), 0, all.family()));
        recipes.put("all without family", weights(all, all.facets(), all.conditions(), all.phase(), 0));
        Map<String, Judgements.Figures> table = new LinkedHashMap<>();
        for (var recipe : recipes.entrySet()) {
            table.put(recipe.getKey(), Judgements.judge(recipe.getKey().replace(' ', '-'), ranking(recipe.getValue())));
        }
        return table;
    }

    private static Recipe words(Recipe all, FieldWeights words) {
        return new Recipe(words, all.terms(), all.candidates(), 0, 0, 0, 0, 0, 0, 0);
    }

    private static Recipe weights(Recipe all, double facets, double names, double design, double family) {
        return new Recipe(
                all.words(),
                all.terms(),
                all.candidates(),
                facets,
                names,
                names,
                design,
                design == 0 ? 0 : all.studyType(),
                family,
                all.protocol());
    }

    private void hold(boolean withMesh) throws IOException, SQLException {
        held.file(RealStudies.write(withMesh));
        documents = corpus.documents(ncts());
    }

    private List<Integer> ncts() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select nct from trial order by nct")) {
            List<Integer> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
            return found;
        }
    }

    private IntFunction<List<RankedTrial>> ranking(Recipe recipe) {
        var index = corpus.current();
        return nct -> Ranking.of(Profile.of(index, Objects.requireNonNull(documents.get(nct)), recipe), other -> true);
    }
}
