package org.trialgraph.trial.annotation;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.TrialItem;

/// A submission of results, and what became of it before they were posted.
@Entity
@Immutable
@Description("A submission of results, and what became of it before they were posted.")
public class ResultsSubmission extends TrialItem {

    @Ignore
    public @Nullable String submittedDate;

    @Ignore
    public @Nullable String canceledDate;

    @Description("Whether the sponsor took the results back on a day that is not known.")
    public @Nullable Boolean canceledDateUnknown;

    @Ignore
    public @Nullable String returnedDate;

    @Description("Number of postings with major comments, as registered.")
    public @Nullable Integer majorCommentPostings;

    @Description("When the sponsor submitted the results.")
    public @Nullable PartialDate getSubmitted() {
        return PartialDate.of(submittedDate, null);
    }

    @Description("When the sponsor took them back.")
    public @Nullable PartialDate getCanceled() {
        return PartialDate.of(canceledDate, null);
    }

    @Description("When the registry returned them after quality control.")
    public @Nullable PartialDate getReturned() {
        return PartialDate.of(returnedDate, null);
    }
}
