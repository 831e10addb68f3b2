package org.trialgraph.search.synonym;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trialgraph.trial.text.Phrase;

/// The words of two phrases, compared.
final class Wording {

    /// Registered for one another without a thought.
    private static final Set<String> CANCERS = Set.of("cancer", "carcinoma", "neoplasm", "tumor", "tumour");

    private static final int SHARED_BEGINNING = 4;

    private Wording() {}

    /// Whether one has all words of the other, and so is either the same or something narrower.
    static boolean holds(Phrase phrase, Phrase other) {
        return words(phrase).containsAll(words(other));
    }

    /// Whether one has all words of the other and more.
    static boolean isNarrower(Phrase phrase, Phrase other) {
        return holds(phrase, other) && !holds(other, phrase);
    }

    /// Whether one is the other with more words, either way round.
    static boolean areAkin(Phrase one, Phrase other) {
        return holds(one, other) || holds(other, one);
    }

    /// Whether the words of an acronym are the same in other forms: `lymphoblastic`, `lymphocytic`.
    static boolean areForms(Phrase one, Phrase other) {
        if (areAkin(one, other)) {
            return true;
        }
        List<String> first = one.parts();
        List<String> second = other.parts();
        if (first.size() != second.size()) {
            return false;
        }
        for (int at = 0; at < first.size(); at++) {
            if (!areForms(first.get(at), second.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areForms(String one, String other) {
        return folded(one).equals(folded(other))
                || (one.length() >= SHARED_BEGINNING && other.startsWith(one.substring(0, SHARED_BEGINNING)));
    }

    private static Set<String> words(Phrase phrase) {
        Set<String> words = new HashSet<>();
        phrase.parts().forEach(part -> words.add(folded(part)));
        return words;
    }

    private static String folded(String word) {
        return CANCERS.contains(word) ? "cancer" : word;
    }
}
