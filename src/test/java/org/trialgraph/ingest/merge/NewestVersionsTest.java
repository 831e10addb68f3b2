package org.trialgraph.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewestVersionsTest {

    @Test
    void newerVersionStaysInEitherOrder() {
        var old = version("2025-01-01", "a");
        var young = version("2025-02-01", "b");

        for (var batch : List.of(List.of(old, young), List.of(young, old))) {
            var newest = NewestVersions.of(batch);
            assertThat(newest.trials()).containsExactly(young);
            assertThat(newest.older()).containsExactly(old);
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
        assertThat(newest.older()).isEmpty();
    }

    @Test
    void laterDayOfTheRegistryDecidesBetweenVersionsOfOneUpdate() {
        var early = version("2025-01-01", "2025-02-01", "a");
        var late = version("2025-01-01", "2025-03-01", "b");

        for (var batch : List.of(List.of(early, late), List.of(late, early))) {
            var newest = NewestVersions.of(batch);
            assertThat(newest.trials()).containsExactly(late);
            assertThat(newest.older()).containsExactly(early);
        }
    }

    @Test
    void everyContentIsKeptOnce() {
        var old = version("2025-01-01", "a");
        var young = version("2025-02-01", "b");
        var newest = NewestVersions.of(List.of(old, young, old, young, old));

        assertThat(newest.trials()).containsExactly(young);
        assertThat(newest.older()).containsExactly(old);
        assertThat(newest.repeated()).isEqualTo(3);
    }

    private static TrialCopy version(String updatePosted, String hash) {
        return version(updatePosted, "1970-01-01", hash);
    }

    private static TrialCopy version(String updatePosted, String registryDay, String hash) {
        var version = new DocumentVersion(
                LocalDate.parse(updatePosted), LocalDate.parse(registryDay), hash, Instant.EPOCH, () -> new byte[0]);
        return new TrialCopy(99_000_001, "test", version, Map.of(), new RowDigests(Map.of()));
    }
}
