package org.trialgraph.search.filter;

/// How the sites of trials are looked at for a filter of them. What is found is the same.
public enum SiteLook {

    /// All that the filter leaves at once: for few of them, or where all trials are wanted.
    TOGETHER("d.nct in (select location.nct from location where true %s)"),

    /// Those of one trial after the other: where many trials have such a site, so that a page is soon full. Without its
    /// `offset` PostgreSQL would make one of the other.
    BY_TRIAL("exists (select from location where location.nct = d.nct %s offset 0)");

    private final String frame;

    SiteLook(String frame) {
        this.frame = frame;
    }

    /// @param sites conditions, each beginning with `and`
    String sql(String sites) {
        return frame.formatted(sites);
    }
}
