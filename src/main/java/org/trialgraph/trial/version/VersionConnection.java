package org.trialgraph.trial.version;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.trialgraph.protocol.PageInfo;

@Description("A page of the versions of a trial's record.")
public record VersionConnection(
        @NonNull @Description("The versions with their cursors.")
        List<@NonNull VersionEdge> edges,

        @NonNull @Description("The versions.") List<@NonNull TrialVersion> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many versions are held in all.")
        Integer totalCount) {

    static VersionConnection of(List<TrialVersion> nodes, boolean others, boolean more, int total) {
        var edges = nodes.stream()
                .map(version -> new VersionEdge(VersionHistory.cursor(version), version))
                .toList();
        var info = new PageInfo(
                more,
                others,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
        return new VersionConnection(edges, nodes, info, total);
    }
}
