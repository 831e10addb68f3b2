package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// Participants whose numbers are reported together.
@Entity
@Immutable
@Description("Participants whose numbers are reported together.")
public class ResultGroup extends TrialItem {

    /// FLOW, BASELINE or OUTCOME.
    @Ignore
    public String owner;

    /// Position of the outcome measure it belongs to; null for the others.
    @Ignore
    public @Nullable Integer measurePosition;

    @NonNull
    @Name("id")
    @Description("Id within its list, such as OG000; counts name their group by it.")
    public String groupId;

    @Description("Name of the group.")
    public @Nullable String title;

    @Description("Who belongs to it.")
    public @Nullable String description;

    Owner owner() {
        return new Owner(owner, measurePosition);
    }

    /// What a list of groups belongs to.
    ///
    /// @param kind            FLOW, BASELINE or OUTCOME
    /// @param measurePosition of the outcome measure; null for the others
    record Owner(String kind, @Nullable Integer measurePosition) {

        static final Owner FLOW = new Owner("FLOW", null);
        static final Owner BASELINE = new Owner("BASELINE", null);

        static Owner outcome(int measurePosition) {
            return new Owner("OUTCOME", measurePosition);
        }
    }
}
