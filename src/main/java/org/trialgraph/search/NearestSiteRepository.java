package org.trialgraph.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trialgraph.protocol.snapshot.Snapshots;
import org.trialgraph.trial.place.Location;
import org.trialgraph.trial.place.LocationFilter;
import org.trialgraph.trial.place.LocationPredicate;

/// Finds the nearest matching sites of many trials at once.
@ApplicationScoped
class NearestSiteRepository {

    private static final String NEAREST = """
            select distinct on (location.nct) location.*, %1$s as distance_km
            from location where nct = any(:ncts) %2$s order by location.nct, %1$s, location.position""";

    private final Snapshots snapshots;

    NearestSiteRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// What is asked for: a trial, and what holds for its sites, a circle among it.
    record Wanted(int nct, LocationFilter sites) {}

    /// The nearest site of each; empty where none matches. One statement for all with the same filter.
    Map<Wanted, Optional<NearestSite>> findAll(Set<Wanted> wanted) {
        Map<Wanted, Optional<NearestSite>> found = new HashMap<>();
        wanted.stream().collect(Collectors.groupingBy(Wanted::sites)).forEach((sites, alike) -> {
            var nearest = find(sites, alike);
            alike.forEach(each -> found.put(each, Optional.ofNullable(nearest.get(each.nct()))));
        });
        return found;
    }

    private Map<Integer, NearestSite> find(LocationFilter sites, List<Wanted> wanted) {
        var predicate = LocationPredicate.of(sites, "site");
        var sql = NEAREST.formatted(LocationPredicate.distanceKm("sitelatitude", "sitelongitude"), predicate.sql());
        return snapshots.readPlanned(session -> {
            var query = session.createNativeQuery(sql, Object[].class)
                    .addEntity(Location.class)
                    .addScalar("distance_km", Double.class)
                    .setParameter("ncts", wanted.stream().map(Wanted::nct).toArray(Integer[]::new));
            predicate.values().forEach(query::setParameter);
            return query.list().stream()
                    .map(row -> new NearestSite((Location) row[0], (Double) row[1]))
                    .collect(Collectors.toMap(site -> site.site().nct, site -> site));
        });
    }
}
