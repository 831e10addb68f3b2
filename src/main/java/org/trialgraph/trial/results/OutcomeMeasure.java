package org.trialgraph.trial.results;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.OutcomeKind;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.RegisteredCode;

/// What was measured in the end, with groups, numbers and analyses.
@Description("What was measured in the end, with groups, numbers and analyses.")
public record OutcomeMeasure(
        @NonNull @Description("Which of the planned measures it is; OTHER for one that was not planned, too.")
        OutcomeKind kind,

        @NonNull @Description("Whether it was not planned, but added when the data were known.")
        Boolean postHoc,

        @NonNull @Description("What was measured.") String title,

        @Description("How it was measured.") @Nullable String description,

        @Description("Which participants were analysed.") @Nullable
        String population,

        @Description("When it was measured.") @Nullable String timeFrame,

        @Description("POSTED, or NOT_POSTED where the numbers are still to come.") @Nullable
        String reportingStatus,

        @Description("When numbers that are still to come are expected.") @Nullable
        PartialDate anticipatedPosting,

        @NonNull @Description("The numbers.") Measure measure,

        @Ignore Integer nct,

        @Ignore Integer position) {

    static OutcomeMeasure of(ResultMeasure row) {
        return new OutcomeMeasure(
                kind(row.kind),
                "POST_HOC".equals(row.kind),
                row.title,
                row.description,
                row.population,
                row.timeFrame,
                row.reportingStatus,
                PartialDate.of(row.anticipatedPostingDate, null),
                Measure.of(row),
                row.nct,
                row.position);
    }

    private static OutcomeKind kind(@Nullable String word) {
        var known = RegisteredCode.find(OutcomeKind.class, word);
        return known == null ? OutcomeKind.OTHER : known;
    }
}
