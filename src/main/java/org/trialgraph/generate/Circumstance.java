package org.trialgraph.generate;

/// What it takes for a member to be there at all.
enum Circumstance {
    ALWAYS,
    RESULTS,
    INTERVENTIONAL,
    OBSERVATIONAL,
    ACTIVE,
    STOPPED,
    UNKNOWN,
    OLD,
    NAMED;

    boolean isSoIn(Study study) {
        return switch (this) {
            case ALWAYS -> true;
            case RESULTS -> study.results();
            case INTERVENTIONAL -> study.interventional();
            case OBSERVATIONAL -> !study.interventional() && !study.expanded();
            case ACTIVE -> study.status().active();
            case STOPPED -> study.status().stopped();
            case UNKNOWN -> study.status() == Status.UNKNOWN;
            case NAMED -> study.interventions().stream().anyMatch(intervention -> intervention.heading() != null);
            case OLD -> study.timeline().ofTheTimeOfLeaves();
        };
    }
}
