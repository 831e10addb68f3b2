package org.trialgraph.search.facet;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// The values of a field among the found trials.
@Description("The values of a field among the found trials.")
public record Facet(
        @NonNull @Description("The field.") FacetField field,

        @NonNull @Description("Its values, the most frequent first.")
        List<@NonNull FacetValue> values) {}
