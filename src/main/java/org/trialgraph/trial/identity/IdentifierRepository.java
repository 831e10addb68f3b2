package org.trialgraph.trial.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trialgraph.protocol.snapshot.Snapshots;
import org.trialgraph.trial.NctId;

/// Finds trials by what they are called elsewhere.
@ApplicationScoped
class IdentifierRepository {

    /// Former NCT numbers go before what a record says of other registers. Of each key no more trials are read than
    /// are shown: some keys, such as the numbers of grants, have hundreds.
    static final String HOLDERS = """
            select asked.key, found.nct, found.alias, found.total
            from unnest(cast(:keys as text[])) as asked (key)
            cross join lateral (
                select nct, alias, count(*) over (partition by alias)::int as total
                from (
                    select nct, bool_or(source = 'nct_alias') as alias
                    from identifier
                    where lookup_key = asked.key
                    group by nct) as holder
                order by alias desc, nct
                limit :most) as found
            """;

    private final Snapshots snapshots;

    IdentifierRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// The trials that have these ids, by [RegisteredId#key]; keys that no trial has are left out.
    Map<String, Holders> holders(Collection<String> keys) {
        return snapshots.read(session -> {
            var rows = session.createNativeQuery(HOLDERS, Object[].class)
                    .setParameter("keys", keys.toArray(String[]::new))
                    .setParameter("most", Holders.MOST)
                    .list();
            Map<String, Holders> found = new HashMap<>();
            rows.stream()
                    .collect(Collectors.groupingBy(row -> (String) row[0]))
                    .forEach((key, holders) -> found.put(key, holders(holders)));
            return found;
        });
    }

    private static Holders holders(List<Object[]> rows) {
        boolean alias = rows.stream().anyMatch(row -> (Boolean) row[2]);
        var best = rows.stream().filter(row -> alias == (Boolean) row[2]).toList();
        var ncts = best.stream()
                .map(row -> (Integer) row[1])
                .sorted()
                .map(NctId::of)
                .toList();
        return new Holders(ncts, (Integer) best.getFirst()[3]);
    }
}
