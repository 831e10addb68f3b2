package org.trialgraph.search.facet;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.RecruitmentStatus;

/// A value and how many of the found trials have it.
@Description("A value and how many of the found trials have it.")
public record FacetValue(
        @NonNull @Description("The value, as a filter takes it.")
        String value,

        @NonNull @Description("The value as people say it.") String label,

        @NonNull @Description("How many found trials have it.")
        Integer count) {

    static FacetValue of(FacetField field, String value, int count) {
        return new FacetValue(value, label(field, value), count);
    }

    private static String label(FacetField field, String value) {
        return switch (field) {
            case STATUS ->
                Arrays.stream(RecruitmentStatus.values())
                        .filter(status -> status.name().equals(value))
                        .map(RecruitmentStatus::label)
                        .findFirst()
                        .orElseGet(() -> words(value));
            case PHASE ->
                Arrays.stream(Phase.values())
                        .filter(phase -> phase.name().equals(value))
                        .map(Phase::label)
                        .findFirst()
                        .orElseGet(() -> words(value));
            case STUDY_TYPE, SEX, STANDARD_AGE, INTERVENTION_TYPE, SPONSOR_CLASS -> words(value);
            case RESULTS -> value.equals("WITH") ? "With results" : "Without results";
            case CONDITION, INTERVENTION, SPONSOR, COUNTRY, START_YEAR -> value;
        };
    }

    /// `OLDER_ADULT` as `Older adult`; abbreviations such as `NIH` stay.
    private static String words(String code) {
        var text = code.replace('_', ' ');
        return code.length() <= 3 ? text : text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT);
    }
}
