package org.trialgraph.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.trialgraph.protocol.snapshot.Snapshots;
import org.trialgraph.trial.place.LocationPredicate;

/// Finds names by the beginnings of their words, and by likeness where there are none.
@ApplicationScoped
class SuggestionRepository {

    /// Names that begin so come before those with a later word that does.
    private static final String BEGINNINGS = """
            select %1$s as text, count(distinct nct)::int as trials
            from %2$s where %1$s ilike :beginning or %1$s ilike :later
            group by %1$s order by %1$s ilike :beginning desc, trials desc, text limit :most""";

    private static final String LIKENESS = """
            select %1$s as text, count(distinct nct)::int as trials
            from %2$s where :text <%% %1$s
            group by %1$s order by word_similarity(:text, %1$s) desc, trials desc, text limit :most""";

    private final Snapshots snapshots;

    SuggestionRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// The most frequent completions of one kind.
    List<Suggestion> find(SuggestionKind kind, String text, int most) {
        var pattern = LocationPredicate.pattern(text);
        return snapshots.read(session -> {
            var rows = session.createNativeQuery(BEGINNINGS.formatted(kind.column(), kind.table()), Object[].class)
                    .setParameter("beginning", pattern + "%")
                    .setParameter("later", "% " + pattern + "%")
                    .setParameter("most", most)
                    .list();
            if (rows.isEmpty()) {
                rows = session.createNativeQuery(LIKENESS.formatted(kind.column(), kind.table()), Object[].class)
                        .setParameter("text", text)
                        .setParameter("most", most)
                        .list();
            }
            return rows.stream()
                    .map(row -> new Suggestion((String) row[0], kind, (Integer) row[1]))
                    .toList();
        });
    }
}
