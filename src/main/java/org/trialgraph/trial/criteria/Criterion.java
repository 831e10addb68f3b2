package org.trialgraph.trial.criteria;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.CriterionKind;

/// One criterion, or a heading between criteria, with what stands below it.
@Description("One criterion, or a heading between criteria, with what stands below it.")
public record Criterion(
        @NonNull @Description("Whether it must hold, must not hold, or is neither.")
        CriterionKind kind,

        @NonNull @Description("1-based place among its siblings.")
        Integer position,

        @NonNull
        @Description(
                "1-based number of its list among its siblings, so that a list that starts anew can be told; 0 for what is no list item.")
        Integer list,

        @Description("Its own number or bullet as written; null for a paragraph.") @Nullable
        String marker,

        @Ignore String markdown,

        @NonNull @Description("Criteria below it, in order.")
        List<@NonNull Criterion> children) {}
