package org.trialgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60) // a pipeline that stands still
class PipelineTest {

    private static final int ANY = Integer.MAX_VALUE;

    private final List<String> written = Collections.synchronizedList(new ArrayList<>());

    @Test
    void writesInTheOrderOfAddingWhateverIsConvertedFirst() {
        var secondIsConverted = new CountDownLatch(1);
        try (var pipeline = new Pipeline<Integer, String>(
                2,
                ANY,
                number -> {
                    if (number == 1) {
                        await(secondIsConverted);
                    } else {
                        secondIsConverted.countDown();
                    }
                    return "batch " + number;
                },
                written::add)) {
            IntStream.rangeClosed(1, 20).forEach(pipeline::add);
            pipeline.settle();
        }

        assertThat(written)
                .isEqualTo(IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> "batch " + number)
                        .toList());
    }

    @Test
    void holdsNoMoreThanItsBound() {
        var added = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();
        try (var pipeline = new Pipeline<Integer, Integer>(2, ANY, number -> number, number -> {
            most.accumulateAndGet(added.get() - done.getAndIncrement(), Math::max);
        })) {
            for (int i = 0; i < 1_000; i++) {
                added.incrementAndGet();
                pipeline.add(i);
            }
            pipeline.settle();
        }

        // Two in the queue, one that waits for a place in it, one that is written.
        assertThat(most.get()).isBetween(1, 4);
        assertThat(done.get()).isEqualTo(1_000);
    }

    @Test
    void convertingAndWritingTogetherKeepToTheirProcessors() {
        var free = new Semaphore(2);
        var crowded = new AtomicInteger();
        try (var pipeline = new Pipeline<Integer, Integer>(
                4, 2, number -> work(free, crowded, number), number -> work(free, crowded, number))) {
            IntStream.range(0, 2_000).forEach(pipeline::add);
            pipeline.settle();
        }

        assertThat(crowded.get()).isZero();
    }

    @Test
    void whatWasAddedIsWrittenWhenItHasSettled() {
        try (var pipeline = new Pipeline<Integer, String>(2, ANY, String::valueOf, written::add)) {
            pipeline.add(1);
            pipeline.add(2);
            pipeline.settle();
            assertThat(written).containsExactly("1", "2");

            pipeline.add(3);
            pipeline.settle();
            assertThat(written).containsExactly("1", "2", "3");
        }
    }

    @Test
    void failureInConvertingReachesWhoeverAddsAndNothingBehindItIsWritten() {
        try (var pipeline = new Pipeline<Integer, String>(2, ANY, PipelineTest::failAtThree, written::add)) {
            assertThatThrownBy(() -> {
                        IntStream.rangeClosed(1, 1_000).forEach(pipeline::add);
                        pipeline.settle();
                    })
                    .hasMessage("no three");
        }

        assertThat(written).containsExactly("1", "2");
    }

    @Test
    void failureInWritingReachesWhoeverWaits() {
        try (var pipeline = new Pipeline<Integer, String>(2, ANY, String::valueOf, text -> {
            throw new IllegalStateException("no room for " + text);
        })) {
            pipeline.add(1);
            assertThatThrownBy(pipeline::settle).hasMessage("no room for 1");
        }
    }

    @Test
    void closingEndsItsThreadsInTheMidstOfWork() throws InterruptedException {
        var never = new Semaphore(0);
        var pipeline = new Pipeline<Integer, String>(
                2,
                ANY,
                number -> {
                    never.acquireUninterruptibly(number);
                    return "";
                },
                written::add);
        pipeline.add(1);
        pipeline.close();
        never.release(1);

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("import-")) {
                thread.join();
            }
        }
        assertThat(written).isEmpty();
    }

    /// Takes a moment of computing, and counts when more are at it than there are places.
    private static int work(Semaphore free, AtomicInteger crowded, int number) {
        if (!free.tryAcquire()) {
            crowded.incrementAndGet();
            return number;
        }
        int hash = IntStream.range(0, 10_000).reduce(number, (sum, next) -> 31 * sum + next);
        free.release();
        return hash;
    }

    private static String failAtThree(int number) {
        if (number == 3) {
            throw new IllegalStateException("no three");
        }
        return String.valueOf(number);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
