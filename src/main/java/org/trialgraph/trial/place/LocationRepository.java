package org.trialgraph.trial.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.trialgraph.protocol.snapshot.Snapshots;

/// Reads pages of sites, and counts sites, of many trials at once: one statement for all that share their arguments.
@ApplicationScoped
class LocationRepository {

    private static final String PAGE = """
            select site.* from unnest(:ncts) as wanted (trial) cross join lateral (
                select * from location where nct = trial and position > :after %s
                order by position limit :limit) as site
            order by site.nct, site.position""";

    private static final String COUNT = """
            select nct, count(*)::int as sites from location where nct = any(:ncts) %s group by nct""";

    private final Snapshots snapshots;

    LocationRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// The sites of these pages, and one more for a page that others follow.
    Map<LocationPage, List<Location>> listPages(Set<LocationPage> pages) {
        Map<LocationPage, List<Location>> found = new HashMap<>();
        pages.stream().collect(Collectors.groupingBy(LocationPage::ofAnyTrial)).forEach((shared, alike) -> {
            var sites = listSites(shared, ncts(alike, LocationPage::nct));
            alike.forEach(page -> found.put(page, sites.getOrDefault(page.nct(), List.of())));
        });
        return found;
    }

    /// How many sites of these trials meet these conditions.
    Map<LocationCount, Integer> counts(Set<LocationCount> wanted) {
        Map<LocationCount, Integer> found = new HashMap<>();
        wanted.stream()
                .collect(Collectors.groupingBy(LocationCount::ofAnyTrial))
                .forEach((shared, alike) -> {
                    var sites = countSites(shared, ncts(alike, LocationCount::nct));
                    alike.forEach(count -> found.put(count, sites.getOrDefault(count.nct(), 0)));
                });
        return found;
    }

    private Map<Integer, List<Location>> listSites(LocationPage page, Integer[] ncts) {
        var predicate = LocationPredicate.of(page.where());
        return snapshots.read(session -> {
            var query = session.createNativeQuery(PAGE.formatted(predicate.sql()), Location.class)
                    .setParameter("ncts", ncts)
                    .setParameter("after", page.after())
                    .setParameter("limit", page.size() + 1);
            return bind(query, predicate).list().stream().collect(Collectors.groupingBy(site -> site.nct));
        });
    }

    private Map<Integer, Integer> countSites(LocationCount count, Integer[] ncts) {
        var predicate = LocationPredicate.of(count.where());
        return snapshots.read(session -> {
            var query = session.createNativeQuery(COUNT.formatted(predicate.sql()), Object[].class)
                    .setParameter("ncts", ncts);
            return bind(query, predicate).list().stream()
                    .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Integer) row[1]));
        });
    }

    private static <R> NativeQuery<R> bind(NativeQuery<R> query, LocationPredicate predicate) {
        predicate.values().forEach(query::setParameter);
        return query;
    }

    private static <P> Integer[] ncts(Collection<P> asked, Function<P, Integer> nct) {
        return asked.stream().map(nct).toArray(Integer[]::new);
    }
}
