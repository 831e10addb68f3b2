package org.trialgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupedWritingTest {

    private final List<ConvertedBatch> written = new ArrayList<>();
    private final GroupedWriting writing = new GroupedWriting(written::add);

    @Test
    void batchesWithLittleToWriteGoInTogetherInTheirOrder() {
        for (int i = 0; i < 63; i++) {
            writing.add(batch(1, "record " + i));
        }
        assertThat(written).isEmpty();

        writing.add(batch(1, "record 63"));

        assertThat(written).hasSize(1);
        assertThat(written.getFirst().unchanged()).isEqualTo(64);
        assertThat(written.getFirst().rejects())
                .extracting(record -> record.reject().source())
                .containsExactlyElementsOf(
                        IntStream.range(0, 64).mapToObj(i -> "record " + i).toList());
    }

    @Test
    void batchesWithNothingToWriteDoNotWaitForEver() {
        for (int i = 0; i < 250; i++) {
            writing.add(batch(0, ""));
        }
        assertThat(written).extracting(ConvertedBatch::unchanged).containsExactly(100, 100);

        writing.flush();
        writing.flush();

        assertThat(written).extracting(ConvertedBatch::unchanged).containsExactly(100, 100, 50);
    }

    @Test
    void theLaterDayOfATrialCounts() {
        var early = LocalDate.of(2026, 1, 1);
        var late = LocalDate.of(2026, 1, 2);
        writing.add(new ConvertedBatch(Map.of(1, late, 2, early), List.of(), 0, List.of("A"), List.of()));
        writing.add(new ConvertedBatch(Map.of(1, early, 2, late), List.of(), 0, List.of("B"), List.of()));
        writing.flush();

        assertThat(written.getFirst().seen()).isEqualTo(Map.of(1, late, 2, late));
        assertThat(written.getFirst().unknownValues()).containsExactly("A", "B");
    }

    private static ConvertedBatch batch(int rejects, String name) {
        return new ConvertedBatch(
                Map.of(),
                List.of(),
                1,
                List.of(),
                Collections.nCopies(rejects, RejectedRecord.unreadable(name, "why")));
    }
}
