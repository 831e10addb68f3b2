package org.trialgraph.similarity.rank;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.trialgraph.trial.text.Words;

/// The words of texts as they stand there, by what is compared of them.
final class Wording {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:[-‐‑/'’.][\\p{L}\\p{N}]+)*+");
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, String> written = new HashMap<>();

    private Wording() {}

    static Wording of(Collection<String> texts) {
        var wording = new Wording();
        texts.forEach(text -> TOKEN.matcher(text).results().forEach(match -> wording.add(match.group())));
        return wording;
    }

    Set<String> stems() {
        return written.keySet();
    }

    /// A word that stands in both texts, in a form that both have; empty if the forms differ in more than their ends.
    Optional<String> shared(String stem, Wording other) {
        var here = written.get(stem);
        var there = other.written.get(stem);
        return here == null || there == null ? Optional.empty() : common(here, there);
    }

    /// The one of two texts that stands in the other, whatever the case.
    static Optional<String> common(String one, String other) {
        var lower = one.toLowerCase(Locale.ROOT);
        var otherLower = other.toLowerCase(Locale.ROOT);
        if (otherLower.contains(lower)) {
            return Optional.of(one);
        }
        return lower.contains(otherLower) ? Optional.of(other) : Optional.empty();
    }

    private void add(String token) {
        PART.matcher(token)
                .results()
                .map(MatchResult::group)
                .forEach(part -> Words.stems(part).forEach(stem -> keep(stem, part)));
        var stems = Words.stems(token);
        if (stems.size() > 1) {
            keep(stems.getLast(), token);
        }
    }

    /// Of several forms the shortest, which is most likely to stand in the others too.
    private void keep(String stem, String form) {
        written.merge(stem, form, (held, found) -> found.length() < held.length() ? found : held);
    }
}
