package org.trialgraph.ingest;

/// What became of the trials that a full dump did not have.
public sealed interface Withdrawal {

    /// They are marked.
    ///
    /// @param trials how many were not marked before
    record Marked(int trials) implements Withdrawal {}

    /// None is marked, since there are too many of them to be believed.
    ///
    /// @param missing how many would have been marked
    /// @param held    of so many that are not marked
    record Refused(int missing, int held) implements Withdrawal {

        /// What to tell the operator.
        public String message() {
            return "the dump lacks %,d of %,d trials (%.1f %%): none is marked as withdrawn; --force marks them"
                    .formatted(missing, held, 100.0 * missing / held);
        }
    }

    /// None is marked, since what was read is not the whole dump.
    ///
    /// @param gap why
    record Unproven(String gap) implements Withdrawal {

        /// What to tell the operator.
        public String message() {
            return "none is marked as withdrawn: " + gap;
        }
    }
}
