package org.trialgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.trialgraph.ingest.merge.DeferredSchema;
import org.trialgraph.ingest.merge.Withdrawals;

/// Imports files and directories: parts of the registry, or a full dump, which also tells what the registry no longer
/// has.
@ApplicationScoped
public class PathImport {

    /// More missing trials than this are taken for a dump that is not whole.
    private static final int MOST_MISSING_PERCENT = 5;

    private final Import imports;
    private final DeferredSchema schema;
    private final Withdrawals withdrawals;
    private final IngestConfig config;
    private final Clock clock;

    PathImport(Import imports, DeferredSchema schema, Withdrawals withdrawals, IngestConfig config, Clock clock) {
        this.imports = imports;
        this.schema = schema;
        this.withdrawals = withdrawals;
        this.config = config;
        this.clock = clock;
    }

    /// An import of a full dump.
    ///
    /// @param withdrawal what became of the trials that it does not have
    public record DumpReport(ImportReport report, Withdrawal withdrawal) {}

    /// Imports parts of the registry, one after the other.
    ///
    /// @throws WriterBusy if another import or a rebuild is under way
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails; complete batches stay
    public ImportReport parts(List<Path> paths, ImportListener listener) {
        return imports.from(names(paths), listener, intake -> read(paths, intake, listener));
    }

    /// Imports all that the registry has, and marks the trials that it lacks as withdrawn.
    ///
    /// @param force whether to believe it even if it lacks many
    /// @throws WriterBusy if another import or a rebuild is under way
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails; complete batches stay
    public DumpReport dump(List<Path> paths, boolean force, ImportListener listener) {
        var census = new Census(listener);
        var withdrawal = new AtomicReference<Withdrawal>();
        var report = imports.from(names(paths), census, intake -> {
            read(paths, intake, listener);
            intake.settle();
            withdrawal.setPlain(mark(census, force, intake));
        });
        return new DumpReport(report, withdrawal.getPlain());
    }

    private void read(List<Path> paths, StudyIntake intake, ImportListener listener) {
        long size = InputSize.of(paths);
        listener.expectBytes(size);
        if (size >= config.firstLoadSize().asLongValue()) {
            schema.beginFirstLoad();
        }
        paths.forEach(intake::read);
    }

    private Withdrawal mark(Census census, boolean force, StudyIntake intake) {
        var gap = census.gap();
        if (gap.isPresent()) {
            return new Withdrawal.Unproven(gap.get());
        }
        var since = census.day().equals(LocalDate.EPOCH) ? LocalDate.now(clock) : census.day();
        var outcome = withdrawals.markAllBut(
                census.seen(), since, (missing, held) -> force || 100L * missing <= (long) MOST_MISSING_PERCENT * held);
        if (!outcome.marked()) {
            return new Withdrawal.Refused(outcome.missing(), outcome.held());
        }
        intake.withdrawn(outcome.missing());
        return new Withdrawal.Marked(outcome.missing());
    }

    private static List<String> names(List<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }
}
