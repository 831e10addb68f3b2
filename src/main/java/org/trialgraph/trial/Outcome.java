package org.trialgraph.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A measure that the trial plans to report.
@Entity
@Immutable
@Description("A measure that the trial plans to report.")
public class Outcome extends TrialItem {

    @Ignore
    @Column(name = "kind")
    public String kindCode;

    @NonNull
    @Description("What is measured.")
    public String measure;

    @Description("How it is measured.")
    public @Nullable String description;

    @Description("When it is measured.")
    public @Nullable String timeFrame;

    @NonNull
    @Description("Which of the planned measures this is.")
    public OutcomeKind getKind() {
        return OutcomeKind.valueOf(kindCode);
    }
}
