package org.trialgraph.search.facet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trialgraph.protocol.snapshot.Snapshots;
import org.trialgraph.search.filter.Predicate;

/// Counts the values of fields among found trials. What was found is read once for all fields.
@ApplicationScoped
public class FacetRepository {

    private static final String COUNTS = """
            with found as materialized (select %s from search_document d where %s)
            select place, value, trials from (%s) as counts
            order by place, trials desc, value""";

    /// Lists of a trial name nothing twice, so that rows are trials.
    private static final String COUNT = """
            (select %d as place, value, count(*)::int as trials
             from (select %s as value from found d) as each
             where value is not null
             group by value
             order by trials desc, value
             limit :most)""";

    private final Snapshots snapshots;

    FacetRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// The most frequent values of some fields, in one statement.
    ///
    /// @param predicate what holds for the trials that are counted
    public List<Facet> count(List<FacetField> fields, Predicate predicate, int most) {
        var columns = fields.stream().map(FacetField::column).distinct().collect(Collectors.joining(", "));
        var counts = IntStream.range(0, fields.size())
                .mapToObj(place -> COUNT.formatted(place, fields.get(place).sql()))
                .collect(Collectors.joining(" union all "));
        return snapshots.readPlanned(session -> {
            var query = session.createNativeQuery(COUNTS.formatted(columns, predicate.sql(), counts), Object[].class)
                    .setParameter("most", most);
            predicate.values().forEach(query::setParameter);
            return facets(fields, query.list());
        });
    }

    private static List<Facet> facets(List<FacetField> fields, List<Object[]> rows) {
        List<Facet> facets = new ArrayList<>();
        for (int place = 0; place < fields.size(); place++) {
            int wanted = place;
            var field = fields.get(place);
            facets.add(new Facet(
                    field,
                    rows.stream()
                            .filter(row -> (Integer) row[0] == wanted)
                            .map(row -> FacetValue.of(field, (String) row[1], (Integer) row[2]))
                            .toList()));
        }
        return facets;
    }
}
