package org.trialgraph.similarity;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.trialgraph.protocol.PageInfo;
import org.trialgraph.trial.Trial;

/// A page of similar trials, best first.
@Description("A page of similar trials, best first.")
public record SimilarTrialConnection(
        @NonNull @Description("The trials with their scores and cursors.")
        List<@NonNull SimilarTrialEdge> edges,

        @NonNull @Description("The trials.") List<@NonNull Trial> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo) {

    /// @param more  whether others follow
    /// @param start whether it is the first page
    static SimilarTrialConnection of(List<SimilarTrialEdge> edges, boolean more, boolean start) {
        return new SimilarTrialConnection(
                edges,
                edges.stream().map(SimilarTrialEdge::node).toList(),
                new PageInfo(
                        more,
                        !start,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()));
    }
}
