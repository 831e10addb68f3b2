package org.trialgraph.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.trialgraph.protocol.snapshot.Snapshots;

/// Finds names by the beginnings of their words, and by likeness where there are none.
@ApplicationScoped
class SuggestionRepository {

    /// The function reads no more than the names that are wanted need, whatever there are.
    private static final String FIND = """
            select wanted.kind, found.name, found.trials
            from unnest(cast(:kinds as text[])) with ordinality as wanted (kind, place)
            cross join lateral suggest(wanted.kind, :text, :most) with ordinality as found (name, trials, place)
            order by wanted.place, found.place""";

    private final Snapshots snapshots;

    SuggestionRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// The completions of each kind, in the order of the kinds.
    ///
    /// @param most how many of each
    List<Suggestion> find(List<SuggestionKind> kinds, String text, int most) {
        return snapshots.read(session -> session
                .createNativeQuery(FIND, Object[].class)
                .setParameter("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("text", text)
                .setParameter("most", most)
                .list()
                .stream()
                .map(row -> new Suggestion((String) row[1], SuggestionKind.valueOf((String) row[0]), (Integer) row[2]))
                .toList());
    }
}
