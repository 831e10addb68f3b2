package org.trialgraph.search.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.trialgraph.protocol.snapshot.Snapshots;
import org.trialgraph.trial.text.Phrase;
import org.trialgraph.trial.text.SynonymClaim;

/// Looks up what stands for phrases.
@ApplicationScoped
public class SynonymRepository {

    /// What is linked to the phrases, and what is linked to that, the best supported of each.
    private static final String LINKS = """
            with near as (
                select link.* from unnest(cast(:phrases as text[])) as asked (phrase)
                cross join lateral (
                    select s.phrase, s.kind, s.forward, s.synonym, s.trials from synonym s
                    where s.phrase = asked.phrase
                    order by s.trials desc, s.synonym, s.kind, s.forward
                    limit 12) as link
            )
            select phrase, kind, forward, synonym, trials from near
            union
            select link.* from (select distinct translate(near.synonym, ' -', '') as phrase from near) as next
            cross join lateral (
                select s.phrase, s.kind, s.forward, s.synonym, s.trials from synonym s
                where s.phrase = next.phrase
                order by s.trials desc, s.synonym, s.kind, s.forward
                limit 12) as link
            order by phrase, trials desc, synonym, kind, forward
            """;

    private final Snapshots snapshots;

    SynonymRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// What stands for these phrases. One statement; none without phrases.
    public Synonyms find(Collection<Phrase> phrases) {
        if (phrases.isEmpty()) {
            return Synonyms.NONE;
        }
        var keys = phrases.stream().map(Phrase::key).distinct().toArray(String[]::new);
        return snapshots.read(session -> {
            var links = session.createNativeQuery(LINKS, Object[].class).setParameter("phrases", keys).list().stream()
                    .map(SynonymRepository::link)
                    .toList();
            return Synonyms.of(phrases, links);
        });
    }

    private static Link link(Object[] row) {
        return new Link(
                (String) row[0],
                SynonymClaim.valueOf((String) row[1]),
                (Boolean) row[2],
                new Phrase((String) row[3]),
                (Integer) row[4]);
    }
}
