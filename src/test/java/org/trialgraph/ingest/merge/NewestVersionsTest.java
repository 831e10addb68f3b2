package org.trialgraph.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestVersionsTest {

    @Test
    void newerVersionStaysInEitherOrder() {
        var old = version("2025-01-01", "a");
        var young = version("2025-02-01", "b");

        for (var batch : List.of(List.of(old, young), List.of(young, old))) {
            var newest = NewestVersions.of(batch);
            assertThat(newest.trials()).containsExactly(young);
            assertThat(newest.outdated()).isEqualTo(1);
        }
    }

    @Test
    void lastOfEquallyNewVersionsStays() {
        var first = version("2025-01-01", "a");
        var second = version("2025-01-01", "b");

        assertThat(NewestVersions.of(List.of(first, second)).trials()).containsExactly(second);
    }

    @Test
    void sameRecordTwiceIsARepetition() {
        var newest = NewestVersions.of(List.of(version("2025-01-01", "a"), version("2025-01-01", "a")));

        assertThat(newest.trials()).hasSize(1);
        assertThat(newest.repeated()).isEqualTo(1);
        assertThat(newest.outdated()).isZero();
    }

    private static TrialRows version(String updatePosted, String hash) {
        return new TrialRows(99_000_001, "test", LocalDate.parse(updatePosted), hash, List.of());
    }
}
