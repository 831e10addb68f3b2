package org.trialgraph.protocol;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Where a page stands in its list, by the Relay cursor connections specification.
@Description("Where a page stands in its list.")
public record PageInfo(
        @NonNull @Description("Whether more items follow this page.")
        Boolean hasNextPage,

        @NonNull @Description("Whether items stand before this page.")
        Boolean hasPreviousPage,

        @Description("Cursor of the first item; null on an empty page.") @Nullable
        String startCursor,

        @Description("Cursor of the last item; null on an empty page.") @Nullable
        String endCursor) {}
