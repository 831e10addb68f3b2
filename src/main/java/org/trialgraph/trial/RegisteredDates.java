package org.trialgraph.trial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The dates in a trial's row, as registered.
@MappedSuperclass
public abstract class RegisteredDates extends PanacheEntityBase {

    @Ignore
    public @Nullable String startDate;

    @Ignore
    public @Nullable String startKind;

    @Ignore
    public @Nullable String primaryCompletionDate;

    @Ignore
    public @Nullable String primaryCompletionKind;

    @Ignore
    public @Nullable String completionDate;

    @Ignore
    public @Nullable String completionKind;

    @Ignore
    public @Nullable String statusVerifiedDate;

    @Ignore
    public @Nullable String firstSubmittedDate;

    @Ignore
    public @Nullable String firstSubmittedQcDate;

    @Ignore
    public @Nullable String firstPostedDate;

    @Ignore
    public @Nullable String firstPostedKind;

    @Ignore
    public @Nullable String certificationFirstSubmittedDate;

    @Ignore
    public @Nullable String certificationFirstSubmittedQcDate;

    @Ignore
    public @Nullable String certificationFirstPostedDate;

    @Ignore
    public @Nullable String certificationFirstPostedKind;

    @Ignore
    public @Nullable String resultsFirstSubmittedEstimatedDate;

    @Ignore
    public @Nullable String resultsFirstSubmittedDate;

    @Ignore
    public @Nullable String resultsFirstSubmittedQcDate;

    @Ignore
    public @Nullable String resultsFirstPostedWithCommentsDate;

    @Ignore
    public @Nullable String resultsFirstPostedWithCommentsKind;

    @Ignore
    public @Nullable String resultsFirstPostedDate;

    @Ignore
    public @Nullable String resultsFirstPostedKind;

    @Ignore
    public @Nullable String lastUpdateSubmittedDate;

    @Ignore
    public @Nullable String lastUpdatePostedDate;

    @Ignore
    public @Nullable String lastUpdatePostedKind;

    @NonNull
    @Description("Dates of the trial and of its record.")
    public TrialDates getDates() {
        return new TrialDates(
                PartialDate.of(startDate, startKind),
                PartialDate.of(primaryCompletionDate, primaryCompletionKind),
                PartialDate.of(completionDate, completionKind),
                PartialDate.of(statusVerifiedDate, null),
                PartialDate.of(firstSubmittedDate, null),
                PartialDate.of(firstSubmittedQcDate, null),
                PartialDate.of(firstPostedDate, firstPostedKind),
                PartialDate.of(certificationFirstSubmittedDate, null),
                PartialDate.of(certificationFirstSubmittedQcDate, null),
                PartialDate.of(certificationFirstPostedDate, certificationFirstPostedKind),
                PartialDate.of(resultsFirstSubmittedEstimatedDate, null),
                PartialDate.of(resultsFirstSubmittedDate, null),
                PartialDate.of(resultsFirstSubmittedQcDate, null),
                PartialDate.of(resultsFirstPostedWithCommentsDate, resultsFirstPostedWithCommentsKind),
                PartialDate.of(resultsFirstPostedDate, resultsFirstPostedKind),
                PartialDate.of(lastUpdateSubmittedDate, null),
                PartialDate.of(lastUpdatePostedDate, lastUpdatePostedKind));
    }
}
