package org.trialgraph.ingest.sync;

import io.quarkus.logging.Log;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.StudyFeed;
import org.trialgraph.ingest.StudyIntake;
import org.trialgraph.ingest.sync.registry.Registry;
import org.trialgraph.ingest.sync.registry.RegistryFault;
import org.trialgraph.ingest.sync.registry.RegistryPage;
import org.trialgraph.ingest.sync.registry.TokenRefused;

/// Hands page after page to an import. Where it stands is saved behind each page, once all of it is committed.
final class PageFeed implements StudyFeed {

    private final SyncPlan plan;
    private final Registry registry;
    private final SyncRepository repository;
    private final SyncWatch watch;
    private final int pageSize;
    private PagePosition position;
    private int handedOver;
    private @Nullable Instant dataAtEnd;
    private @Nullable RegistryFault fault;

    PageFeed(SyncPlan plan, Registry registry, SyncRepository repository, SyncWatch watch, int pageSize) {
        this.plan = plan;
        this.registry = registry;
        this.repository = repository;
        this.watch = watch;
        this.pageSize = pageSize;
        this.position = plan.start();
    }

    /// Ends early if the registry fails, so that the import can still report what came before.
    @Override
    public void feed(StudyIntake intake) {
        try {
            followAgainIfRefused(intake);
            if (position.token() == null) {
                dataAtEnd = registry.dataTimestamp();
            }
        } catch (RegistryFault e) {
            fault = e;
        }
    }

    PagePosition position() {
        return position;
    }

    /// The time of the registry's data behind the last page; null if there are more pages.
    @Nullable
    Instant dataAtEnd() {
        return dataAtEnd;
    }

    @Nullable
    RegistryFault fault() {
        return fault;
    }

    /// Tokens expire. What came before is in, so beginning again is only longer.
    private void followAgainIfRefused(StudyIntake intake) {
        try {
            follow(intake);
        } catch (TokenRefused e) {
            Log.warnf("The registry does not know the token of page %d any more: beginning again", page());
            position = plan.beginning();
            follow(intake);
        }
    }

    private void follow(StudyIntake intake) {
        var trail = new PageTrail(position);
        expect(position.counts().total());
        do {
            var page = registry.page(plan.query(), size(), position.token());
            trail.follow(position, page);
            expect(page.total());
            take(page, intake);
        } while (position.token() != null && size() > 0);
    }

    private void take(RegistryPage page, StudyIntake intake) {
        intake.read("page " + page(), page.open());
        intake.settle();
        if (watch.unread() != null) {
            throw new RegistryFault("a page cannot be read in full: " + watch.unread());
        }
        handedOver += page.studies();
        position = position.after(page);
        repository.save(plan.request().filter(), position);
    }

    private void expect(int total) {
        if (total > 0) {
            int left = total - position.counts().records() + handedOver;
            int limit = plan.request().limit();
            watch.expect(limit == 0 ? left : Math.min(limit, left));
        }
    }

    /// How many records to ask for; the registry lets each page have a size of its own.
    private int size() {
        int limit = plan.request().limit();
        return limit == 0 ? pageSize : Math.min(pageSize, limit - handedOver);
    }

    private int page() {
        return position.counts().pages() + 1;
    }
}
