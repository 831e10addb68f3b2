package org.trialgraph.trial.people;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.RegisteredCode;
import org.trialgraph.trial.Trial;

/// The organisation that registered a trial.
@Description("The organisation that registered a trial.")
public record Organization(
        @Description("Its full name.") @Nullable String name,

        @Name("class") @Description("What kind of organisation it is.") @Nullable
        AgencyClass agencyClass) {

    static @Nullable Organization of(Trial trial) {
        return trial.organizationName == null && trial.organizationClass == null
                ? null
                : new Organization(
                        trial.organizationName,
                        RegisteredCode.find(AgencyClass.class, trial.organizationClass, AgencyClass.OTHER));
    }
}
