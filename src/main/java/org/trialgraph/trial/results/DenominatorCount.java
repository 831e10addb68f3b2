package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// How many of a group the numbers are out of.
@Entity
@Immutable
@Description("How many of a group the numbers are out of.")
public class DenominatorCount extends TrialItem {

    @Ignore
    public int denominatorPosition;

    @NonNull
    @Description("Id of the group within its list; empty where the record names none.")
    public String groupId;

    @Description("The count as registered.")
    public @Nullable String value;

    @Description("The count as a number, which a comma may part into thousands; null where it is none.")
    public @Nullable Double getNumber() {
        return RegisteredNumber.ofCount(value);
    }
}
