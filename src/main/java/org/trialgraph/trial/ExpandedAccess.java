package org.trialgraph.trial;

import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// Access to what a trial tests for patients outside a trial, also called compassionate use.
@Description("Access to what a trial tests for patients outside a trial, also called compassionate use."
        + " What is not registered is null.")
public record ExpandedAccess(
        @Description("Whether there is such access to a product of this trial.") @Nullable
        Boolean available,

        @Description("NCT number of the record of that access.") @Nullable
        String nctId,

        @Description("Where that access stands.") @Nullable RecruitmentStatus status,

        @Description("This record is of expanded access: for single patients, emergencies included.") @Nullable
        Boolean individual,

        @Description("This record is of expanded access: for groups of intermediate size.") @Nullable
        Boolean intermediate,

        @Description("This record is of expanded access: under a treatment protocol, for many.") @Nullable
        Boolean treatment,

        @Description("This record is of expanded access: how many trials refer to it.") @Nullable
        Integer referencingTrials) {

    static @Nullable ExpandedAccess of(Trial trial) {
        var access = new ExpandedAccess(
                trial.hasExpandedAccess,
                trial.expandedAccessNctId,
                RegisteredCode.find(RecruitmentStatus.class, trial.expandedAccessStatus),
                trial.expandedAccessIndividual,
                trial.expandedAccessIntermediate,
                trial.expandedAccessTreatment,
                trial.expandedAccessReferences);
        return access.isEmpty() ? null : access;
    }

    private boolean isEmpty() {
        return Stream.of(available, nctId, status, individual, intermediate, treatment, referencingTrials)
                .allMatch(Objects::isNull);
    }
}
