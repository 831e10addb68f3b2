package org.trialgraph.search;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.trialgraph.protocol.PageInfo;
import org.trialgraph.trial.Trial;

/// A page of trials; how many there are in all, and their facets, are fields of their own, counted only when asked
/// for.
@Description("A page of trials.")
public record TrialConnection(
        @NonNull @Description("The trials with their cursors.")
        List<@NonNull TrialEdge> edges,

        @NonNull @Description("The trials.") List<@NonNull Trial> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Ignore Search search) {

    /// @param more   whether other trials follow
    /// @param others whether other trials stand before
    static TrialConnection of(Search search, List<TrialEdge> edges, boolean more, boolean others) {
        var nodes = edges.stream().map(TrialEdge::node).toList();
        return new TrialConnection(
                edges,
                nodes,
                new PageInfo(
                        more,
                        others,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()),
                search);
    }
}
