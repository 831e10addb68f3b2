package org.trialgraph.trial.criteria;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.constraint.Comparator;
import org.trialgraph.eligibility.constraint.Constraint;
import org.trialgraph.eligibility.constraint.ConstraintKind;
import org.trialgraph.eligibility.constraint.ConstraintParser;
import org.trialgraph.eligibility.constraint.Limit;

/// A constraint that a machine can check, read out of a criterion's text. What is not clear is left out.
@Type("Constraint")
@Description("A constraint that a machine can check, read out of a criterion's text. What is not clear is left out.")
public record CriterionConstraint(
        @NonNull @Description("What it is about.") ConstraintKind kind,

        @NonNull
        @Description("What is limited, such as age, platelets or ECOG; for a time window the side of the event:"
                + " before, after, around or unanchored.")
        String subject,

        @Description("How the value stands to the limit; null for a sex.") @Nullable
        Comparator comparator,

        @Description("The limit; the lower end where the comparator is BETWEEN; null for a sex.") @Nullable
        Double number,

        @Description("The upper end where the comparator is BETWEEN.") @Nullable
        Double upper,

        @Description("Unit of the limit, such as mg/dL or years; null for plain numbers.") @Nullable
        String unit,

        @NonNull @Description("Whether the text denies it, as in: no infarction within 6 months.")
        Boolean negated,

        @NonNull @Description("The part of the plain text that says so.")
        String text,

        @NonNull @Description("Where that part starts in the plain text, in UTF-16 units from 0.")
        Integer start,

        @NonNull @Description("Where that part ends, exclusive.")
        Integer end) {

    /// The constraints of a text, in its order.
    static List<CriterionConstraint> listOf(String plainText) {
        return ConstraintParser.parse(plainText).stream()
                .map(constraint -> of(constraint, plainText))
                .toList();
    }

    private static CriterionConstraint of(Constraint constraint, String plainText) {
        Limit limit = constraint.limit();
        var span = constraint.span();
        return new CriterionConstraint(
                constraint.kind(),
                constraint.subject(),
                limit == null ? null : limit.comparator(),
                limit == null ? null : limit.number(),
                limit == null ? null : limit.upper(),
                limit == null ? null : limit.unit(),
                constraint.negated(),
                span.of(plainText),
                span.start(),
                span.end());
    }
}
