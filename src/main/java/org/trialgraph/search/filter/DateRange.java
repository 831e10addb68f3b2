package org.trialgraph.search.filter;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Bounds of a date.
@Input("DateRange")
@Description("Bounds of a date, both included. A date without its day counts from its first possible day.")
public record DateRange(
        @Description("First day.") @Nullable LocalDate from,
        @Description("Last day.") @Nullable LocalDate to,

        @Description("Not registered (true), or registered (false).") @Nullable
        Boolean isNull) {}
