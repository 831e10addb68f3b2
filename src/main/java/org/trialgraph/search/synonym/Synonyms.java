package org.trialgraph.search.synonym;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.trial.text.Phrase;

/// What stands for the phrases of a query.
///
/// @param expansions by the keys of the phrases; those of which nothing is known are left out
public record Synonyms(Map<String, Expansion> expansions) {

    public static final Synonyms NONE = new Synonyms(Map.of());

    public Synonyms {
        expansions = Map.copyOf(expansions);
    }

    /// Judges what is claimed of phrases.
    ///
    /// @param links of these phrases and of what they lead to
    static Synonyms of(Collection<Phrase> phrases, List<Link> links) {
        var judgement = new Judgement(links);
        Map<String, Expansion> expansions = new HashMap<>();
        for (Phrase phrase : phrases) {
            var expansion = judgement.expand(phrase);
            if (!expansion.isEmpty()) {
                expansions.put(phrase.key(), expansion);
            }
        }
        return new Synonyms(expansions);
    }

    /// Empty if nothing is known of it.
    public Optional<Expansion> of(Phrase phrase) {
        return Optional.ofNullable(expansions.get(phrase.key()));
    }
}
