package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;

/// Where a trial, or one site of it, stands in recruiting participants; the label is what people say.
@Description("Where a trial, or one site of it, stands in recruiting participants.")
public enum RecruitmentStatus {
    @Description("Not recruiting yet.")
    NOT_YET_RECRUITING("Not yet recruiting"),
    @Description("Recruiting participants now.")
    RECRUITING("Recruiting"),
    @Description("Participants are chosen from a population and invited.")
    ENROLLING_BY_INVITATION("Enrolling by invitation"),
    @Description("Under way, and no longer recruiting.")
    ACTIVE_NOT_RECRUITING("Active, not recruiting"),
    @Description("Stopped early, and may start again.")
    SUSPENDED("Suspended"),
    @Description("Stopped early for good.")
    TERMINATED("Terminated"),
    @Description("Ended as planned.")
    COMPLETED("Completed"),
    @Description("Stopped before the first participant was enrolled.")
    WITHDRAWN("Withdrawn"),
    @Description("Past its completion date and not verified for two years.")
    UNKNOWN("Unknown status"),
    @Description("Expanded access: available now.")
    AVAILABLE("Available"),
    @Description("Expanded access: no longer available.")
    NO_LONGER_AVAILABLE("No longer available"),
    @Description("Expanded access: not available for the time being.")
    TEMPORARILY_NOT_AVAILABLE("Temporarily not available"),
    @Description("Expanded access: the treatment has been approved for sale.")
    APPROVED_FOR_MARKETING("Approved for marketing"),
    @Description("Withheld by the sponsor as the law allows for some devices.")
    WITHHELD("Withheld");

    private final String label;

    RecruitmentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
