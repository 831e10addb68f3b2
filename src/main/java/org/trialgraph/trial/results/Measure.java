package org.trialgraph.trial.results;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What is measured and how, with the numbers.
@Description("What is measured and how, with the numbers.")
public record Measure(
        @NonNull @Description("What is measured.") String title,

        @Description("How it is measured.") @Nullable String description,

        @Description("What the values are, such as MEAN, MEDIAN or COUNT_OF_PARTICIPANTS.") @Nullable
        String paramType,

        @Description("What spread and limits are, such as STANDARD_DEVIATION.") @Nullable
        String dispersionType,

        @Description("Unit of the values.") @Nullable String unit,

        @Description("Which participants were analysed.") @Nullable
        String population,

        @Description("What is counted beside participants, such as eyes or sites.") @Nullable
        String unitsAnalyzed,

        @Description("Whether the registry shows each value as a percentage of its denominator, too.") @Nullable
        Boolean percentCalculated,

        @Description("Units of the denominator that percentages are of, where there are several.") @Nullable
        String denominatorUnits,

        @Ignore Integer nct,

        @Ignore Integer position) {

    static Measure of(ResultMeasure row) {
        return new Measure(
                row.title,
                row.description,
                row.paramType,
                row.dispersionType,
                row.unit,
                row.population,
                row.unitsAnalyzed,
                row.percentCalculated,
                row.denominatorUnits,
                row.nct,
                row.position);
    }
}
