package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.HeldTrials;
import org.trialgraph.corpus.Corpus;
import org.trialgraph.corpus.ScoreVector;

/// Four trials of tea, the one with the smallest number updated last.
@QuarkusTest
class TiltTest {

    private static final String STUDY = """
            {"protocolSection": {
              "identificationModule": {"nctId": "NCT9900000%1$s", "briefTitle": "%2$s"},
              "descriptionModule": {"briefSummary": "With tea."},
              "statusModule": {"startDateStruct": {%3$s}, "lastUpdatePostDateStruct": {"date": "2025-01-0%5$s"}},
              "conditionsModule": {"conditions": ["Thirst"]},
              "designModule": {"enrollmentInfo": {"count": %4$s}}}}""";

    @Inject
    HeldTrials held;

    @Inject
    Corpus corpus;

    @BeforeEach
    void fourTrials() {
        held.json(String.join(
                "\n",
                STUDY.formatted(1, "Tea", "", 40, 9),
                STUDY.formatted(2, "Tea", "\"date\": \"2020-05\"", 20, 8),
                STUDY.formatted(3, "Tea", "\"date\": \"2024\"", 10, 7),
                STUDY.formatted(4, "Cake", "\"date\": \"2022-01-01\"", 30, 6)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tea                                | 1 2 3 4
            TILT[StartDate]tea                 | 3 2 1 4
            TILT[EnrollmentCount]tea           | 1 2 3 4
            TILT[EnrollmentCount]ALL           | 1 4 2 3
            TILT[StartDate]AREA[Condition]COVERAGE[FullMatch]thirst | 3 4 2 1
            tea AND NOT TILT[StartDate]coffee  | 1 2 3 4
            TILT[StartDate](tea) OR coffee     | 3 2 1 4
            """)
    void laterAndLargerValuesComeBeforeEquals(String text, String numbers) {
        var found = data(
                        "query($text: String) { trials(query: {term: $text}) { totalCount nodes { nctId } } }",
                        Map.of("text", text))
                .get("trials");

        assertThat(found.get("totalCount").intValue()).isEqualTo(4);
        assertThat(found.get("nodes").findValuesAsText("nctId"))
                .containsExactlyElementsOf(Stream.of(numbers.split(" ", -1))
                        .map("NCT9900000%s"::formatted)
                        .toList());
    }

    @Test
    void ofSeveralValuesTheGreatestCounts() {
        held.json(Stream.of("2020, 2021", "2019, 2023", "2018, 2022")
                .map(years -> List.of(years.split(", ", -1)))
                .map(years -> """
                        {"protocolSection": {
                           "identificationModule": {"nctId": "NCT99000%s", "briefTitle": "Tea"},
                           "statusModule": {"lastUpdatePostDateStruct": {"date": "2025-01-01"}}},
                         "documentSection": {"largeDocumentModule": {"largeDocs": [
                           {"label": "A", "date": "%s-02-03"}, {"label": "B", "date": "%s-02-03"}]}}}""".formatted(years.getLast().substring(1), years.getFirst(), years.getLast()))
                .collect(Collectors.joining(",", "[", "]")));

        assertThat(data("{ trials(query: {term: \"TILT[LargeDocDate]tea\"}) { nodes { nctId } } }")
                        .findValuesAsText("nctId"))
                .containsExactly("NCT99000023", "NCT99000022", "NCT99000021");
    }

    @Test
    void fieldCountsForHalfOfTheBestScoreAtMost() {
        var trials = TiltedTrials.of(
                List.of(
                        TiltedTrials.row(new @Nullable Object[] {99_000_001, 5.0, null}),
                        TiltedTrials.row(new @Nullable Object[] {99_000_002, 7.0, 1.0}),
                        TiltedTrials.row(new @Nullable Object[] {99_000_003, 5.0, 2.0})),
                2);
        var nothing = ScoreVector.none(corpus.current());

        assertThat(all(trials.tilt(nothing.plus(Map.of(99_000_001, 6.0, 99_000_002, 2.0)))))
                .containsExactly(7, 6.5f, 4, 0);
        assertThat(all(trials.tilt(nothing))).containsExactly(1 / 6f, 0.75f, 2 / 3f, 0);
    }

    @Test
    void nothingIsTiltedWhereNothingIsFound() {
        assertThat(all(TiltedTrials.of(List.of(), 1).tilt(ScoreVector.none(corpus.current()))))
                .containsExactly(0, 0, 0, 0);
    }

    /// The scores of the four.
    private static float[] all(ScoreVector scores) {
        return new float[] {scores.of(99_000_001), scores.of(99_000_002), scores.of(99_000_003), scores.of(99_000_004)};
    }
}
