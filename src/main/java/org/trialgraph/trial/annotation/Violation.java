package org.trialgraph.trial.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.RegisteredCode;
import org.trialgraph.trial.TrialItem;

/// A violation of the duty to register or report a trial, or what became of it.
@Entity
@Immutable
@Description("A violation of the duty to register or report a trial, or what became of it.")
public class Violation extends TrialItem {

    @Ignore
    @Column(name = "type")
    public @Nullable String typeCode;

    @Description("The violation or its outcome in words.")
    public @Nullable String description;

    @Ignore
    public @Nullable String enteredDate;

    @Ignore
    public @Nullable String issuedDate;

    @Ignore
    public @Nullable String submittedDate;

    @Ignore
    public @Nullable String postedDate;

    @Description("What happened.")
    public @Nullable ViolationType getType() {
        return RegisteredCode.find(ViolationType.class, typeCode);
    }

    @Description("When the registry entered it.")
    public @Nullable PartialDate getEntered() {
        return PartialDate.of(enteredDate, null);
    }

    @Description("When the FDA issued it.")
    public @Nullable PartialDate getIssued() {
        return PartialDate.of(issuedDate, null);
    }

    @Description("When the record that it is about was submitted.")
    public @Nullable PartialDate getSubmitted() {
        return PartialDate.of(submittedDate, null);
    }

    @Description("When the registry made it public.")
    public @Nullable PartialDate getPosted() {
        return PartialDate.of(postedDate, null);
    }
}
