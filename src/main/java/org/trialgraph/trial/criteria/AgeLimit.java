package org.trialgraph.trial.criteria;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.Age;

/// A limit of age.
@Type("Age")
@Description("A limit of age.")
public record AgeLimit(
        @NonNull @Description("As registered, such as 18 Years.")
        String text,

        @NonNull @Description("The number in it.") Integer value,

        @NonNull @Description("The unit in it: Years, Months, Weeks, Days, Hours or Minutes.")
        String unit,

        @NonNull @Description("The age in years.") Double years) {

    static @Nullable AgeLimit of(@Nullable String text) {
        return Age.parse(text)
                .map(age -> new AgeLimit(age.text(), age.value(), age.unit().registered(), age.years()))
                .orElse(null);
    }
}
