package org.trialgraph.generate;

/// How far a study is.
enum Status {
    NOT_YET_RECRUITING(true, false),
    RECRUITING(true, false),
    ENROLLING_BY_INVITATION(true, false),
    ACTIVE_NOT_RECRUITING(true, false),
    SUSPENDED(true, true),
    COMPLETED(false, false),
    TERMINATED(false, true),
    WITHDRAWN(false, true),
    UNKNOWN(false, false),
    AVAILABLE(false, false),
    NO_LONGER_AVAILABLE(false, false),
    APPROVED_FOR_MARKETING(false, false);

    private final boolean active;
    private final boolean stopped;

    Status(boolean active, boolean stopped) {
        this.active = active;
        this.stopped = stopped;
    }

    /// Whether a study goes on, so that its sites and contacts are told.
    boolean active() {
        return active;
    }

    /// Whether it ended, or paused, before its time.
    boolean stopped() {
        return stopped;
    }

    boolean over() {
        return this == COMPLETED || this == TERMINATED || this == WITHDRAWN;
    }

    /// What the next version of the record says.
    Status next() {
        return switch (this) {
            case NOT_YET_RECRUITING -> RECRUITING;
            case RECRUITING, ENROLLING_BY_INVITATION -> ACTIVE_NOT_RECRUITING;
            case ACTIVE_NOT_RECRUITING -> COMPLETED;
            case SUSPENDED -> TERMINATED;
            case AVAILABLE -> NO_LONGER_AVAILABLE;
            case COMPLETED, TERMINATED, WITHDRAWN, UNKNOWN, NO_LONGER_AVAILABLE, APPROVED_FOR_MARKETING -> this;
        };
    }

    /// Under which name `figures.tsv` has its dates.
    String figures() {
        return switch (this) {
            case AVAILABLE, NO_LONGER_AVAILABLE, APPROVED_FOR_MARKETING -> "EXPANDED";
            case SUSPENDED -> ACTIVE_NOT_RECRUITING.name();
            case NOT_YET_RECRUITING,
                    RECRUITING,
                    ENROLLING_BY_INVITATION,
                    ACTIVE_NOT_RECRUITING,
                    COMPLETED,
                    TERMINATED,
                    WITHDRAWN,
                    UNKNOWN -> name();
        };
    }
}
