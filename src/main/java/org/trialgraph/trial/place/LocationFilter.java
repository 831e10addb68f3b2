package org.trialgraph.trial.place;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.RecruitmentStatus;

/// Conditions on one site, all of which hold.
@Input("LocationFilter")
@Description("Conditions on one site, all of which hold.")
public record LocationFilter(
        @Description("On the facility.") @Nullable StringFilter facility,
        @Description("On the city.") @Nullable StringFilter city,

        @Description("On the state, province or region.") @Nullable
        StringFilter state,

        @Description("On the country.") @Nullable StringFilter country,

        @io.smallrye.graphql.api.Nullable @Description("Its recruitment status is one of these.") @Nullable
        List<@NonNull RecruitmentStatus> status,

        @Description("It lies in this circle.") @Nullable NearInput near) {}
