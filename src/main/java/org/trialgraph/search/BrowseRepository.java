package org.trialgraph.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.snapshot.Snapshots;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.FilterCompiler;
import org.trialgraph.search.filter.Predicate;
import org.trialgraph.search.order.SortOrder;

/// Finds the trials of many names at once, newest update first: one statement for all pages of a kind that begin
/// alike.
@ApplicationScoped
class BrowseRepository {

    private static final String PAGES = """
            select wanted.name, found.* from unnest(:names) as wanted (name) cross join lateral (
                select d.nct, %1$s from search_document d
                where d.nct in (select x.nct from %2$s x where x.name = wanted.name) and %3$s
                order by %4$s limit :most) as found""";

    private final Snapshots snapshots;

    BrowseRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// A page of a name's trials.
    ///
    /// @param kind  a table with a name in it
    /// @param after cursor of the trial behind which to start
    record Wanted(
            Kind kind, String name, int size, @Nullable String after) {}

    /// Tables of things that have a name and belong to trials.
    enum Kind {
        CONDITION("condition"),
        INTERVENTION("intervention"),
        SPONSOR("sponsor"),
        INVESTIGATOR("investigator");

        private final String table;

        Kind(String table) {
            this.table = table;
        }

        String table() {
            return table;
        }
    }

    /// The trials of each page, and one more where others follow.
    Map<Wanted, List<FoundTrial>> findAll(Set<Wanted> wanted) {
        Map<Wanted, List<FoundTrial>> found = new HashMap<>();
        wanted.stream()
                .collect(Collectors.groupingBy(page -> new Wanted(page.kind(), "", page.size(), page.after())))
                .forEach((shared, alike) -> {
                    var trials = find(shared, alike.stream().map(Wanted::name).toArray(String[]::new));
                    alike.forEach(page -> found.put(page, trials.getOrDefault(page.name(), List.of())));
                });
        return found;
    }

    private Map<String, List<FoundTrial>> find(Wanted shared, String[] names) {
        var order = SortOrder.of(List.of(), null);
        var beyond = shared.after() == null ? Predicate.TRUE : order.beyond(shared.after(), false, new Bindings());
        var sql = PAGES.formatted(
                order.columns(),
                shared.kind().table(),
                Predicate.all(List.of(beyond, FilterCompiler.IN_REGISTRY)).sql(),
                order.orderBy(false));
        return snapshots.read(session -> {
            var query = session.createNativeQuery(sql, Object[].class)
                    .setParameter("names", names)
                    .setParameter("most", shared.size() + 1);
            beyond.values().forEach(query::setParameter);
            return query.list().stream()
                    .collect(Collectors.groupingBy(
                            row -> (String) row[0],
                            Collectors.mapping(row -> FoundTrial.of(row, 1), Collectors.toList())));
        });
    }
}
