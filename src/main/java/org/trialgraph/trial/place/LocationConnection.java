package org.trialgraph.trial.place;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.PageInfo;

/// A page of a trial's sites; how many there are in all is a field of its own, counted only when asked for.
@Description("A page of a trial's sites.")
public record LocationConnection(
        @NonNull @Description("The sites with their cursors.")
        List<@NonNull LocationEdge> edges,

        @NonNull @Description("The sites.") List<@NonNull Location> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Ignore int nct,
        @Ignore @Nullable LocationFilter where) {

    /// @param found the sites of the page, and one more if more follow
    static LocationConnection of(LocationPage page, List<Location> found) {
        var nodes = found.subList(0, Math.min(page.size(), found.size()));
        var edges = nodes.stream()
                .map(site -> new LocationEdge(LocationPage.cursor(site), site))
                .toList();
        var info = new PageInfo(
                found.size() > page.size(),
                page.after() >= 0,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
        return new LocationConnection(edges, nodes, info, page.nct(), page.where());
    }
}
