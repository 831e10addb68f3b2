package org.trialgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Joins converted batches that have little to write, since a transaction costs the same for one trial as for many:
/// where few records changed, a batch has one or none. What is joined goes into the database together or not at all.
final class GroupedWriting {

    /// Trials and rejects that are worth a transaction.
    private static final int WORTH_WRITING = 64;

    /// How many batches wait for others at most. Those that have nothing to write cost a number and a date a record.
    private static final int MOST_BATCHES = 100;

    private final Consumer<ConvertedBatch> write;
    private final List<ConvertedBatch> waiting = new ArrayList<>();
    private int toWrite;

    /// @param write takes a batch, or several as one, into the database
    GroupedWriting(Consumer<ConvertedBatch> write) {
        this.write = write;
    }

    /// Takes the next batch; writes it with those that wait, or has it wait.
    void add(ConvertedBatch batch) {
        waiting.add(batch);
        toWrite += batch.trials().size() + batch.rejects().size();
        if (toWrite >= WORTH_WRITING || waiting.size() >= MOST_BATCHES) {
            flush();
        }
    }

    /// Writes what waits.
    void flush() {
        if (!waiting.isEmpty()) {
            var group = ConvertedBatch.join(waiting);
            waiting.clear();
            toWrite = 0;
            write.accept(group);
        }
    }
}
