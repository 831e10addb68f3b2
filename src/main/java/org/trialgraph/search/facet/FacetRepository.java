package org.trialgraph.search.facet;

import jakarta.enterprise.context.ApplicationScoped;
import org.trialgraph.protocol.snapshot.Snapshots;
import org.trialgraph.search.filter.Predicate;

/// Counts the values of a field among found trials.
@ApplicationScoped
public class FacetRepository {

    private static final String COUNT = """
            select value, count(distinct nct)::int as trials
            from (select d.nct, %s as value from search_document d where %s) as found
            where value is not null
            group by value
            order by trials desc, value
            limit :most""";

    private final Snapshots snapshots;

    FacetRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// The most frequent values of a field.
    public Facet count(FacetField field, Predicate predicate, int most) {
        return snapshots.read(session -> {
            var query = session.createNativeQuery(COUNT.formatted(field.sql(), predicate.sql()), Object[].class)
                    .setParameter("most", most);
            predicate.values().forEach(query::setParameter);
            return new Facet(
                    field,
                    query.list().stream()
                            .map(row -> FacetValue.of(field, (String) row[0], (Integer) row[1]))
                            .toList());
        });
    }
}
