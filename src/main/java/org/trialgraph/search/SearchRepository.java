package org.trialgraph.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.trialgraph.protocol.snapshot.Snapshots;
import org.trialgraph.search.filter.Predicate;
import org.trialgraph.search.order.SortOrder;
import org.trialgraph.search.query.Tilt;
import org.trialgraph.trial.place.LocationPredicate;

/// Finds trials by conditions on their search documents. Every call is one statement.
@ApplicationScoped
class SearchRepository {

    private static final String PAGE = """
            select d.nct, %s from %s d %s where %s order by %s limit :most""";

    /// Each of them is looked at: offset keeps the planner from an index of words, which would be read for all trials.
    private static final String SOME = "(select * from search_document where nct = any(:some) offset 0)";

    private static final String TILTED = "select d.nct, %s from search_document d where %s";

    private static final String FIND = "select d.nct from search_document d where %s";

    private static final String AT_MOST = "select d.nct from search_document d where %s limit :most";

    private static final String COUNT = "select count(*) from search_document d where %s";

    private static final String SITES =
            "select count(*) from (select from location where true %s limit :most) as some_of_them";

    private final Snapshots snapshots;

    SearchRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// The first trials of an order.
    ///
    /// @param backward whether to begin at the order's end
    List<FoundTrial> page(Predicate predicate, SortOrder order, boolean backward, int most) {
        return page("search_document", predicate, order, backward, Map.of("most", most));
    }

    /// Those of some trials for which something holds, in an order.
    ///
    /// @param backward whether to begin at the order's end
    List<FoundTrial> among(Integer[] some, Predicate predicate, SortOrder order, boolean backward) {
        return page(SOME, predicate, order, backward, Map.of("some", some, "most", some.length));
    }

    private List<FoundTrial> page(
            String source, Predicate predicate, SortOrder order, boolean backward, Map<String, Object> values) {
        return snapshots.readPlanned(session -> {
            var sql = PAGE.formatted(order.columns(), source, order.join(), predicate.sql(), order.orderBy(backward));
            var query = bind(session.createNativeQuery(sql, Object[].class), values);
            return bind(bind(query, order.values()), predicate.values()).list().stream()
                    .map(row -> FoundTrial.of(row, 0))
                    .toList();
        });
    }

    /// All trials in no order, with what a ranking of them is tilted by.
    TiltedTrials tilted(Predicate predicate, List<Tilt> tilts) {
        return snapshots.readPlanned(session -> {
            List<String> columns = new ArrayList<>();
            for (int field = 0; field < tilts.size(); field++) {
                columns.add(tilts.get(field).sql() + " as tilt" + field);
            }
            var sql = TILTED.formatted(String.join(", ", columns), predicate.sql());
            var query = session.createNativeQuery(sql, Object[].class);
            var rows = bind(query, predicate.values()).list().stream()
                    .map(TiltedTrials::row)
                    .toList();
            return TiltedTrials.of(rows, tilts.size());
        });
    }

    /// The numbers of all trials, in no order.
    BitSet find(Predicate predicate) {
        return snapshots.readPlanned(session -> {
            var query = session.createNativeQuery(FIND.formatted(predicate.sql()), Integer.class);
            var found = new BitSet();
            bind(query, predicate.values()).list().forEach(found::set);
            return found;
        });
    }

    /// The numbers of all trials, in no order; empty if there are more.
    Optional<BitSet> findAtMost(int most, Predicate predicate) {
        return snapshots.readPlanned(session -> {
            var query = session.createNativeQuery(AT_MOST.formatted(predicate.sql()), Integer.class)
                    .setParameter("most", most + 1);
            var found = new BitSet();
            bind(query, predicate.values()).list().forEach(found::set);
            return found.cardinality() > most ? Optional.empty() : Optional.of(found);
        });
    }

    int count(Predicate predicate) {
        return snapshots.readPlanned(session -> {
            var query = session.createNativeQuery(COUNT.formatted(predicate.sql()), Long.class);
            return Math.toIntExact(bind(query, predicate.values()).getSingleResult());
        });
    }

    /// Whether so many sites and more match.
    boolean hasSites(int many, LocationPredicate sites) {
        return snapshots.readPlanned(session -> {
            var query = session.createNativeQuery(SITES.formatted(sites.sql()), Long.class)
                    .setParameter("most", many);
            return bind(query, sites.values()).getSingleResult() >= many;
        });
    }

    private static <R> NativeQuery<R> bind(NativeQuery<R> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
