package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.trialgraph.trial.text.IndexedWord;
import org.trialgraph.trial.text.Words;

/// The words of a record in the text form of PostgreSQL's `tsvector`: each stem behind the name of its field, with
/// its places among the words of that field. A gap between two values keeps phrases within one.
final class SearchWords {

    /// Beyond it PostgreSQL takes all places for the same.
    private static final int LAST_PLACE = 16_000;

    private static final int GAP = 20;

    /// More places of one word say nothing new.
    private static final int MOST_PLACES = 50;

    /// Bytes of words and their places; PostgreSQL takes a megabyte at most. Only words behind it are lost.
    private static final int LONGEST = 800_000;

    private final Map<String, Places> words = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private int length;

    private SearchWords() {}

    static String of(JsonNode document) {
        var words = new SearchWords();
        SearchedFields.visit(document, words::add);
        return words.text();
    }

    private void add(String field, String text) {
        int first = ends.getOrDefault(field, 0) + 1;
        int last = first;
        add(IndexedWord.start(field), first);
        for (var word : Words.of(text)) {
            int place = first + 1 + word.position();
            add(IndexedWord.of(field, word.stem()), place);
            last = Math.max(last, place);
        }
        add(IndexedWord.end(field), last + 1);
        ends.put(field, last + 1 + GAP);
    }

    private void add(String word, int place) {
        if (length < LONGEST) {
            length += words.computeIfAbsent(word, absent -> new Places()).add(word, Math.min(place, LAST_PLACE));
        }
    }

    private String text() {
        var text = new StringBuilder(length + words.size() * 4);
        words.forEach((word, places) ->
                text.append('\'').append(word).append("':").append(places.text).append(' '));
        return text.toString();
    }

    private static final class Places {

        private final StringBuilder text = new StringBuilder();
        private int count;
        private int newest;

        /// @return by how much the whole has grown
        int add(String word, int place) {
            int before = text.length();
            if (count < MOST_PLACES && place != newest) {
                if (count > 0) {
                    text.append(',');
                }
                text.append(place);
                newest = place;
                count++;
            }
            return text.length() - before + (before == 0 ? word.length() + 4 : 0);
        }
    }
}
