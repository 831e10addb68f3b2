package org.trialgraph.trial.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.text.Words.Word;

/// Reads the words of texts. For one thread.
public final class WordReader {

    /// Longer ones are no words; PostgreSQL takes 2,046 bytes at most.
    private static final int LONGEST = 100;

    /// So many stems are remembered, which are those of nearly all words in a text; the others are found anew.
    private static final int MOST_STEMS = 100_000;

    /// A stem takes a microsecond to find, and an import asks for a thousand of a trial.
    private static final ConcurrentMap<String, String> STEMS = new ConcurrentHashMap<>();

    /// Made when a stem is not known yet: many readers read a few words and never need it.
    private @Nullable SnowballStemmer stemmer;

    /// The words of a text, in order; a compound behind its parts.
    public List<Word> read(String text) {
        var folded = FoldedText.of(text);
        List<Word> words = new ArrayList<>();
        int place = 0;
        int start = folded.nextWord(0);
        while (start >= 0) {
            int end = folded.endOfPart(start);
            if (folded.goesOn(end)) {
                end = folded.endOfCompound(end);
                place += addCompound(folded.parts(start, end), place, words);
            } else {
                add(folded.part(start, end), place++, words);
            }
            start = folded.nextWord(end);
        }
        return words;
    }

    /// @return how many places it takes
    private int addCompound(List<String> parts, int place, List<Word> words) {
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(i), place + i, words);
        }
        if (parts.size() > 1) {
            add(String.join("", parts), place, words);
        }
        return parts.size();
    }

    private void add(String word, int place, List<Word> words) {
        if (word.length() <= LONGEST) {
            words.add(new Word(stem(word), place));
        }
    }

    private String stem(String word) {
        if (hasDigit(word)) {
            return word;
        }
        var known = STEMS.get(word);
        if (known != null) {
            return known;
        }
        if (stemmer == null) {
            stemmer = new SnowballStemmer(ALGORITHM.ENGLISH);
        }
        var stem = stemmer.stem(word).toString();
        if (STEMS.size() < MOST_STEMS) {
            STEMS.put(word, stem);
        }
        return stem;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
