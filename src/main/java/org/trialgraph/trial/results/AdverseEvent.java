package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// A kind of harm, with how many came to it.
@Entity
@Immutable
@Description("A kind of harm, with how many came to it.")
public class AdverseEvent extends TrialItem {

    @Ignore
    public boolean serious;

    @NonNull
    @Description("Name of the event.")
    public String term;

    @Description("Organ system that it belongs to.")
    public @Nullable String organSystem;

    @Description("How it was found: SYSTEMATIC_ASSESSMENT or NON_SYSTEMATIC_ASSESSMENT.")
    public @Nullable String assessment;

    @Description("Vocabulary of the term, such as MedDRA 26.0.")
    public @Nullable String vocabulary;

    @Description("What is to be said about the event.")
    public @Nullable String notes;
}
