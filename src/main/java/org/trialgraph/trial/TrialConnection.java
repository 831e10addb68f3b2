package org.trialgraph.trial;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.trialgraph.protocol.PageInfo;

/// A page of trials; how many there are in all is a field of its own, counted only when asked for.
@Description("A page of trials.")
public record TrialConnection(
        @NonNull @Description("The trials with their cursors.")
        List<@NonNull TrialEdge> edges,

        @NonNull @Description("The trials.") List<@NonNull Trial> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo) {

    /// @param found the trials of the page, and one more if more follow
    static TrialConnection of(List<Trial> found, int size, boolean fromStart) {
        var nodes = found.subList(0, Math.min(size, found.size()));
        var edges = nodes.stream()
                .map(trial -> new TrialEdge(TrialPlace.of(trial).cursor(), trial))
                .toList();
        return new TrialConnection(
                edges,
                nodes,
                new PageInfo(
                        found.size() > size,
                        !fromStart,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()));
    }
}
