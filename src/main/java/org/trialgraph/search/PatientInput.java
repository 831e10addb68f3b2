package org.trialgraph.search;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.criteria.Sex;
import org.trialgraph.trial.place.NearInput;

/// What is known of a patient. Nothing of it is kept.
@Input("PatientInput")
@Description("What is known of a patient. Nothing of it is kept.")
public record PatientInput(
        @Description("Age in years; trials without limits match.") @Nullable
        Double ageYears,

        @Description("Sex; ALL and null match any trial.") @Nullable
        Sex sex,

        @Description("True for a healthy volunteer: only trials that take such match.") @Nullable
        Boolean healthy,

        @io.smallrye.graphql.api.Nullable @Description("Conditions, the trials of which are ranked first.") @Nullable
        List<@NonNull String> conditions,

        @Description("A note in free text, 50,000 characters at most.") @Nullable
        String text,

        @Description("Where the patient could go.") @Nullable
        NearInput near) {}
