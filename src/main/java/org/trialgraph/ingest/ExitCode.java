package org.trialgraph.ingest;

import java.util.function.IntSupplier;
import org.trialgraph.ingest.merge.SchemaTooOld;
import org.trialgraph.ingest.merge.WriteFailure;
import org.trialgraph.ingest.merge.WritingStopped;

/// What the commands that write end with, and how they get there when the database does not let them.
public final class ExitCode {

    public static final int REJECTED = 1;
    public static final int UNREADABLE = 2;
    public static final int DATABASE_FAILED = 3;
    public static final int BUSY = 4;

    /// What a process ends with that was told to (SIGTERM), whatever a command returns.
    public static final int STOPPED = 143;

    private ExitCode() {}

    /// Works, and says what ended it early.
    ///
    /// @param work returns the exit code
    public static int of(TerminalProgress progress, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (WriterBusy e) {
            progress.refused(e);
            return BUSY;
        } catch (SchemaTooOld e) {
            progress.refused(e);
            return DATABASE_FAILED;
        } catch (WritingStopped e) {
            progress.stopped(e);
            return STOPPED;
        } catch (WriteFailure e) {
            progress.brokenOff(e);
            return DATABASE_FAILED;
        }
    }
}
