package org.trialgraph.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.search.suggest.SuggestionKind.CITY;
import static org.trialgraph.search.suggest.SuggestionKind.CONDITION;
import static org.trialgraph.search.suggest.SuggestionKind.COUNTRY;
import static org.trialgraph.search.suggest.SuggestionKind.FACILITY;
import static org.trialgraph.search.suggest.SuggestionKind.INTERVENTION;
import static org.trialgraph.search.suggest.SuggestionKind.INVESTIGATOR;
import static org.trialgraph.search.suggest.SuggestionKind.SPONSOR;
import static org.trialgraph.search.suggest.SuggestionKind.TRIAL;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.HeldTrials;
import org.trialgraph.ingest.PathImport;
import org.trialgraph.ingest.SilentListener;

@QuarkusTest
class SuggestionsTest {

    private static final List<NamedTrial> TRIALS = List.of(
            new NamedTrial(
                    99_000_001,
                    Map.of(
                            CONDITION, List.of("Diabetes", "Crohn's Disease"),
                            FACILITY, List.of("Sea Clinic", "Sea Clinic"),
                            CITY, List.of("Ulm", "Ulm"),
                            COUNTRY, List.of("Germany"),
                            TRIAL, List.of("Épinière: effects of walks"))),
            NamedTrial.of(
                    99_000_002,
                    Map.of(
                            CONDITION, "Type 2 Diabetes",
                            INTERVENTION, "Diazepam",
                            SPONSOR, "Ärzte Dialog",
                            INVESTIGATOR, "Ada Quill, MD",
                            TRIAL, "Effects of tea")),
            NamedTrial.of(
                    99_000_003,
                    Map.of(CONDITION, "Type 2 Diabetes", INVESTIGATOR, "Ada Quill, MD", TRIAL, "Effects of tea")),
            NamedTrial.of(99_000_004, Map.of(CONDITION, "COVID-19", TRIAL, "Sleep")));

    @Inject
    HeldTrials held;

    @Inject
    PathImport imports;

    @Inject
    SessionFactory sessions;

    @TempDir
    Path directory;

    @BeforeEach
    void hold() {
        held.json(NamedTrial.json(TRIALS, "2025-01-01"));
    }

    @Test
    void mostFrequentComesFirstOfWhateverKind() {
        assertThat(suggest("dia"))
                .containsExactly("Type 2 Diabetes: 2", "Diabetes: 1", "Diazepam: 1", "Ärzte Dialog: 1");
    }

    @Test
    void whatBeginsSoIsAmongTheFirstBeforeWhatIsMoreFrequent() {
        assertThat(suggest("dia", 1, CONDITION)).containsExactly("Diabetes: 1");
        assertThat(suggest("dia", 2, CONDITION)).containsExactly("Type 2 Diabetes: 2", "Diabetes: 1");
    }

    @Test
    void trialCountsOnceForAllItsSites() {
        assertThat(suggest("sea", FACILITY)).containsExactly("Sea Clinic: 1");
        assertThat(suggest("ul", CITY)).containsExactly("Ulm: 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arzte        | SPONSOR      | Ärzte Dialog: 1
            ÄRZ          | SPONSOR      | Ärzte Dialog: 1
            covid 19     | CONDITION    | COVID-19: 1
            covid-1      | CONDITION    | COVID-19: 1
            crohns       | CONDITION    | Crohn's Disease: 1
            crohn’s d    | CONDITION    | Crohn's Disease: 1
            2  diab      | CONDITION    | Type 2 Diabetes: 2
            quill, m     | INVESTIGATOR | Ada Quill, MD: 2
            ger          | COUNTRY      | Germany: 1
            epin         | TRIAL        | Épinière: effects of walks: 1
            of  walk     | TRIAL        | Épinière: effects of walks: 1
            effects of t | TRIAL        | Effects of tea: 2
            """)
    void wordsAreComparedWithoutCaseAccentsAndMarks(String text, SuggestionKind kind, String suggestion) {
        assertThat(suggest(text, kind)).containsExactly(suggestion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            diabtes    | CONDITION    | Diabetes: 1
            daibetes   | CONDITION    | Diabetes: 1
            diabettes  | CONDITION    | Diabetes: 1
            diazapam   | INTERVENTION | Diazepam: 1
            dizep      | INTERVENTION | Diazepam: 1
            ada quil m | INVESTIGATOR | Ada Quill, MD: 2
            quilll     | INVESTIGATOR | Ada Quill, MD: 2
            germny     | COUNTRY      | Germany: 1
            efects of  | TRIAL        | Effects of tea: 2
            """)
    void typoIsForgivenBehindTheFirstLetter(String text, SuggestionKind kind, String suggestion) {
        assertThat(suggest(text, kind)).contains(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "diameter", "--", "%%", "__", "\\\\", "''", "—–"})
    void whatIsLikeNoNameFindsNothing(String text) {
        assertThat(suggest(text, CONDITION, TRIAL)).isEmpty();
    }

    @Test
    void likeNamesAreLeftOutWhereOneBeginsSo() {
        assertThat(suggest("diaz", INTERVENTION)).containsExactly("Diazepam: 1");
        assertThat(suggest("diab", INTERVENTION)).containsExactly("Diazepam: 1");
        assertThat(suggest("diab", CONDITION)).containsExactly("Type 2 Diabetes: 2", "Diabetes: 1");
    }

    @Test
    void titlesCountTheTrialsThatHaveThem() {
        assertThat(suggest("eff", TRIAL)).containsExactly("Effects of tea: 2", "Épinière: effects of walks: 1");
    }

    @Test
    void wordOfManyTitlesIsFoundInTheNewest() {
        var trials = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> NamedTrial.of(99_001_000 + number, Map.of(TRIAL, "Trial " + number + " of mint")))
                .toList();
        held.json(NamedTrial.json(trials, "2025-01-01"));

        assertThat(suggest("mint", TRIAL)).hasSize(20).allMatch(title -> title.endsWith(" of mint: 1"));
        assertThat(suggest("17 of mint", TRIAL)).containsExactly("Trial 17 of mint: 1");
    }

    @Test
    void withdrawnTrialsDoNotCountUntilTheyReturn() throws IOException {
        dump("2025-02-01", TRIALS.subList(2, 4));
        assertThat(suggest("diab", CONDITION)).containsExactly("Type 2 Diabetes: 1");
        assertThat(suggest("sea", FACILITY)).isEmpty();
        assertThat(suggest("effects", TRIAL)).containsExactly("Effects of tea: 1");
        assertThat(suggest("of walks", TRIAL)).isEmpty();

        dump("2025-03-01", TRIALS);
        assertThat(suggest("diab", CONDITION)).containsExactly("Type 2 Diabetes: 2", "Diabetes: 1");
        assertThat(suggest("sea", FACILITY)).containsExactly("Sea Clinic: 1");
        assertThat(suggest("of walks", TRIAL)).containsExactly("Épinière: effects of walks: 1");
    }

    @Test
    void countryThatTakesPartNoMoreIsNotSuggested() {
        var study = TRIALS.getFirst()
                .json("2025-01-02")
                .replace("\"versionHolder\":", "\"removedCountries\":[\"Gerland\"],\"versionHolder\":");
        held.json(study);

        assertThat(suggest("ger", COUNTRY)).containsExactly("Germany: 1");
    }

    @Test
    void namesTooLongToBeTypedAreLeftOutAndTheirTrialIsHeld() {
        var random = new Random(7);
        var name = "Long "
                + Stream.generate(() -> String.valueOf((char) ('a' + random.nextInt(26))))
                        .limit(9_000)
                        .reduce("", String::concat);
        var report = held.json(
                NamedTrial.of(99_000_009, Map.of(FACILITY, name, TRIAL, name)).json("2025-01-01"));

        assertThat(report.counts().inserted()).isEqualTo(1);
        assertThat(suggest("long", FACILITY)).isEmpty();
        assertThat(suggest("long", TRIAL)).containsExactly(name + ": 1");
    }

    @Test
    void allKindsCostOneStatement() {
        assertThat(statementsFor(List.of(CONDITION)))
                .isEqualTo(statementsFor(List.of(SuggestionKind.values())))
                .isPositive();
    }

    private long statementsFor(List<SuggestionKind> kinds) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        data(
                "query ($kinds: [SuggestionKind!]) { suggest(text: \"ul\", kinds: $kinds) { text } }",
                Map.of("kinds", kinds));
        return statistics.getPrepareStatementCount();
    }

    private void dump(String day, List<NamedTrial> trials) throws IOException {
        var file = Files.writeString(directory.resolve(day + ".ndjson"), NamedTrial.json(trials, day));
        imports.dump(List.of(file), true, new SilentListener());
    }

    private static List<String> suggest(String text, SuggestionKind... kinds) {
        return suggest(text, 20, kinds);
    }

    private static List<String> suggest(String text, int most, SuggestionKind... kinds) {
        List<SuggestionKind> wanted = new ArrayList<>(Arrays.asList(kinds));
        var answer = data(
                "query ($text: String!, $most: Int, $kinds: [SuggestionKind!]) {"
                        + " suggest(text: $text, first: $most, kinds: $kinds) { text trialCount } }",
                wanted.isEmpty()
                        ? Map.of("text", text, "most", most)
                        : Map.of("text", text, "most", most, "kinds", wanted));
        return StreamSupport.stream(answer.get("suggest").spliterator(), false)
                .map(found -> found.get("text").asText() + ": " + found.get("trialCount"))
                .toList();
    }
}
