package org.trialgraph.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.ctgov.StudyConverter;
import org.trialgraph.ingest.read.SourceStudy;

/// Each invented study by itself.
class GeneratedStudyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SOME = 600;
    private static final long SEED = 7;

    @Test
    void importTakesEveryStudyAndKnowsEveryWord() throws IOException {
        var converter = new StudyConverter(Instant.EPOCH);
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < SOME; i++) {
            var json = new StudyWriter().write(StudyKey.of(SEED, i, 50));
            var source = new SourceStudy("test", (ObjectNode) JSON.readTree(json), json.length);
            var converted = converter.convert(converter.identify(source));
            assertThat(converted.unknownValues()).isEmpty();
            assertThat(numbers.add(converted.trial().nct())).isTrue();
        }
    }

    @Test
    void numbersAreBeyondTheRealOnes() {
        assertThat(StudyKey.of(SEED, 0, 0).nct()).isEqualTo("NCT20000001");
        assertThat(StudyKey.of(SEED, 4_999_999, 0).nct()).isEqualTo("NCT25000000");
    }

    @Test
    void sameKeyGivesTheSameBytesAndAnotherSeedOthers() {
        assertThat(new StudyWriter().write(StudyKey.of(SEED, 3, 0)))
                .isEqualTo(new StudyWriter().write(StudyKey.of(SEED, 3, 0)));
        assertThat(new StudyWriter().write(StudyKey.of(SEED, 3, 0)))
                .isNotEqualTo(new StudyWriter().write(StudyKey.of(SEED + 1, 3, 0)));
    }

    @Test
    void everySummarySaysThatTheTrialIsInvented() throws IOException {
        for (int i = 0; i < SOME; i++) {
            assertThat(study(i, 0)
                            .at("/protocolSection/descriptionModule/briefSummary")
                            .textValue())
                    .containsIgnoringCase("invented");
        }
    }

    @Test
    void changedAreExactlyTheShareAskedFor() {
        for (int percent : new int[] {0, 1, 10, 50, 99, 100}) {
            assertThat(IntStream.range(0, 1000)
                            .filter(i -> StudyKey.of(SEED, i, percent).changed()))
                    .hasSize(10 * percent);
        }
    }

    @Test
    void changedStudyIsNewerAndTheOthersAreTheSame() throws IOException {
        for (int i = 0; i < SOME; i++) {
            var before = study(i, 0);
            var after = study(i, 20);
            if (StudyKey.of(SEED, i, 20).changed()) {
                assertThat(updated(after)).isGreaterThan(updated(before));
                assertThat(day(after)).isGreaterThan(updated(after)).isGreaterThanOrEqualTo(day(before));
                assertThat(after.at("/protocolSection/identificationModule"))
                        .isEqualTo(before.at("/protocolSection/identificationModule"));
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    private static String updated(JsonNode study) {
        return study.at("/protocolSection/statusModule/lastUpdatePostDateStruct/date")
                .textValue();
    }

    private static String day(JsonNode study) {
        return study.at("/derivedSection/miscInfoModule/versionHolder").textValue();
    }

    private static JsonNode study(int index, int changedPercent) throws IOException {
        return JSON.readTree(new StudyWriter().write(StudyKey.of(SEED, index, changedPercent)));
    }
}
