package org.trialgraph.similarity;

import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.trial.TrialSelection;
import org.trialgraph.trial.text.Words;

/// Trials to find, like a trial or like a text.
///
/// @param nct   number of the trial; 0 for a text
/// @param text  empty for a trial
/// @param page  which of them
/// @param where among which trials
record SimilarRequest(int nct, String text, SimilarPage page, TrialSelection where) {

    private static final int MOST_WORDS = 5_000;
    private static final int MOST_CHARACTERS = 100_000;

    /// Those like a trial.
    static SimilarRequest of(int nct, @Nullable Integer first, @Nullable String after, TrialSelection where) {
        return new SimilarRequest(
                nct, "", SimilarPage.of(nct + ":" + where.key().hashCode(), first, after), where);
    }

    /// Those like a text.
    ///
    /// @throws BadUserInput if it is too long
    static SimilarRequest of(String text, @Nullable Integer first, @Nullable String after, TrialSelection where) {
        if (text.length() > MOST_CHARACTERS || wordCount(text) > MOST_WORDS) {
            throw new BadUserInput(
                    "'text' is too long: %,d words in %,d characters at most".formatted(MOST_WORDS, MOST_CHARACTERS));
        }
        return new SimilarRequest(
                0,
                text,
                SimilarPage.of("t" + text.hashCode() + ":" + where.key().hashCode(), first, after),
                where);
    }

    private static int wordCount(String text) {
        var words = Words.of(text);
        return words.isEmpty() ? 0 : words.getLast().position() + 1;
    }
}
