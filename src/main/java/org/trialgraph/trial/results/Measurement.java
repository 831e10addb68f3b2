package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialItem;

/// A number of one group. The value is as registered: it may be NA, or a number as text.
@Entity
@Immutable
@Description("A number of one group. The value is as registered: it may be NA, or a number as text.")
public class Measurement extends TrialItem {

    @Ignore
    public int categoryPosition;

    @NonNull
    @Description("Id of the group within its list; empty where the record names none.")
    public String groupId;

    @Description("The value as registered.")
    public @Nullable String value;

    @Description("Dispersion of one number, such as a standard deviation.")
    public @Nullable String spread;

    @Description("Lower end of a dispersion of two numbers, such as an interquartile range.")
    public @Nullable String lowerLimit;

    @Description("Upper end of a dispersion of two numbers.")
    public @Nullable String upperLimit;

    @Description("What is to be said about the value, such as why it is NA.")
    public @Nullable String comment;

    @Description("The value as a number; null where it is none, or has a comma that may be a decimal one.")
    public @Nullable Double getNumber() {
        return RegisteredNumber.of(value);
    }
}
