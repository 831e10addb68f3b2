package org.trialgraph.ingest.ctgov;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.text.IndexedWord;
import org.trialgraph.trial.text.WordReader;
import org.trialgraph.trial.text.Words;
import org.trialgraph.trial.text.Words.Word;

/// The words of one field of a record, and where they stand: a value's start, its words, its end. These keep phrases
/// within one value. What comes again says nothing new.
final class FieldWords {

    /// Beyond it PostgreSQL takes all places for the same.
    private static final int LAST_PLACE = 16_383;

    /// PostgreSQL keeps no more places of one word.
    private static final int MOST_PLACES = 255;

    /// Bytes that the index takes for a word beside its letters, and for a place.
    private static final int WORD_COST = 8;

    private static final int PLACE_COST = 2;

    private final String field;

    /// The words of several fields, this one among them; null if it is not.
    private final @Nullable Set<String> common;

    private final Set<String> values = new HashSet<>();

    /// The values that stand as a whole too: all of some fields, and those behind so many others that no place tells
    /// where they begin any more.
    private final Set<String> wholes = new LinkedHashSet<>();

    private final Map<String, Places> places = new HashMap<>();
    private final Places starts = new Places();
    private final Places ends = new Places();
    private int end;

    /// @param common takes the words too; null for nothing
    FieldWords(String field, @Nullable Set<String> common) {
        this.field = field;
        this.common = common;
    }

    /// Adds a value; one that was there before says nothing new, as the cities of a hundred sites do not.
    ///
    /// @param most how many bytes it may take; words behind them are left out
    /// @return how many bytes it takes
    int add(String value, WordReader reader, int most) {
        if (!values.add(value)) {
            return 0;
        }
        int first = end + 1;
        int last = first;
        int cost = starts.add(first, field.length());
        var words = reader.read(value);
        for (var word : words) {
            int place = first + 1 + word.position();
            if (cost < most) {
                cost += places.computeIfAbsent(word.stem(), absent -> new Places())
                        .add(place, word.stem().length());
                cost += common != null && common.add(word.stem())
                        ? WORD_COST + word.stem().length()
                        : 0;
            }
            last = Math.max(last, place);
        }
        cost += ends.add(last + 1, field.length());
        end = last + 1;
        boolean whole = IndexedWord.hasWholes(field) || values.size() > MOST_PLACES;
        return whole && cost < most ? cost + addWhole(words) : cost;
    }

    private int addWhole(List<Word> words) {
        return IndexedWord.whole(field, Words.parts(words))
                .filter(wholes::add)
                .map(whole -> WORD_COST + whole.length())
                .orElse(0);
    }

    void appendTo(StringBuilder text) {
        starts.appendTo(text, IndexedWord.start(field));
        ends.appendTo(text, IndexedWord.end(field));
        wholes.forEach(whole -> text.append('\'').append(whole).append("' "));
        var before = IndexedWord.of(field, "");
        places.forEach((stem, of) -> of.appendTo(text, before + stem));
    }

    private static final class Places {

        private int[] places = new int[4];
        private int count;

        /// @return by how many bytes the index grows
        int add(int place, int wordLength) {
            int bounded = Math.min(place, LAST_PLACE);
            if (count == MOST_PLACES || (count > 0 && places[count - 1] == bounded)) {
                return 0;
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
            }
            places[count++] = bounded;
            return PLACE_COST + (count == 1 ? WORD_COST + wordLength : 0);
        }

        void appendTo(StringBuilder text, String word) {
            text.append('\'').append(word).append("':");
            for (int i = 0; i < count; i++) {
                if (i > 0) {
                    text.append(',');
                }
                text.append(places[i]);
            }
            text.append(' ');
        }
    }
}
