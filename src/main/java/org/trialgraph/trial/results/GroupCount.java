package org.trialgraph.trial.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// How many of a group.
@Entity
@Immutable
@Description("How many of a group.")
public class GroupCount extends TrialItem {

    @Ignore
    public int eventPosition;

    @NonNull
    @Description("Id of the group within its list; empty where the record names none.")
    public String groupId;

    @Ignore
    @Column(name = "subjects")
    public @Nullable String subjectsText;

    @Ignore
    @Column(name = "units")
    public @Nullable String unitsText;

    @Description("What is to be said about the number.")
    public @Nullable String comment;

    @Description("Number of participants; null where none is registered, or what is registered is no number.")
    public @Nullable Integer getSubjects() {
        return RegisteredNumber.whole(subjectsText);
    }

    @Description("Number of other units, such as eyes; null like subjects.")
    public @Nullable Integer getUnits() {
        return RegisteredNumber.whole(unitsText);
    }
}
