package org.trialgraph.search.rank;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trialgraph.trial.text.PlainHtml;
import org.trialgraph.trial.text.Words;

/// Marks words in texts.
public final class Highlighter {

    /// Characters before the first marked word, and in all.
    private static final int BEFORE = 80;

    private static final int LONGEST = 240;

    private final Set<String> stems;

    /// By their first words.
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    /// @param stems   each marked wherever it stands
    /// @param phrases stems that are marked where they stand one behind the other, codes also as one word
    public Highlighter(Set<String> stems, Set<List<String>> phrases) {
        this.stems = stems;
        for (List<String> phrase : phrases) {
            add(phrase);
            var joined = String.join("", phrase);
            if (phrase.size() > 1 && joined.chars().anyMatch(Character::isDigit)) {
                add(List.of(joined));
            }
        }
    }

    private void add(List<String> phrase) {
        phrases.computeIfAbsent(phrase.getFirst(), absent -> new ArrayList<>()).add(phrase);
    }

    /// The piece of a text around the first of the words; empty if it has none of them.
    public Optional<String> fragment(String text) {
        var read = new ReadText();
        var words = Words.compounds(text);
        while (words.find()) {
            read.add(words.group(), words.start(), words.end());
        }
        List<int[]> hits = new ArrayList<>();
        int end = text.length();
        for (int[] word : read.marked()) {
            if (hits.isEmpty()) {
                end = Math.min(end, begin(text, word[0]) + LONGEST);
            }
            if (word[1] <= end) {
                hits.add(word);
            }
        }
        return hits.isEmpty() ? Optional.empty() : Optional.of(marked(text, hits, end));
    }

    private static String marked(String text, List<int[]> hits, int end) {
        int from = begin(text, hits.getFirst()[0]);
        var html = new StringBuilder(from > 0 ? "… " : "");
        for (int[] hit : hits) {
            html.append(PlainHtml.escape(text.substring(from, hit[0])))
                    .append("<mark>")
                    .append(PlainHtml.escape(text.substring(hit[0], hit[1])))
                    .append("</mark>");
            from = hit[1];
        }
        int last = end < text.length() ? Math.max(from, text.lastIndexOf(' ', end)) : end;
        return html.append(PlainHtml.escape(text.substring(from, last)))
                .append(last < text.length() ? " …" : "")
                .toString();
    }

    /// A blank's place before a word, so that no word is cut.
    private static int begin(String text, int word) {
        return word <= BEFORE ? 0 : text.indexOf(' ', word - BEFORE) + 1;
    }

    /// The words of a text as they were read.
    private final class ReadText {

        private final List<int[]> words = new ArrayList<>();
        private final BitSet marked = new BitSet();

        /// The parts of all words one behind the other, and to which word each belongs.
        private final List<String> parts = new ArrayList<>();

        private final List<Integer> owners = new ArrayList<>();

        void add(String word, int start, int end) {
            var found = Words.of(word);
            if (found.stream().anyMatch(each -> stems.contains(each.stem()))) {
                marked.set(words.size());
            }
            if (!phrases.isEmpty()) {
                for (String part : Words.parts(found)) {
                    parts.add(part);
                    owners.add(words.size());
                }
            }
            words.add(new int[] {start, end});
        }

        /// Where the marked words begin and end.
        List<int[]> marked() {
            for (int at = 0; at < parts.size(); at++) {
                for (List<String> phrase : phrases.getOrDefault(parts.get(at), List.of())) {
                    int end = at + phrase.size();
                    if (end <= parts.size() && parts.subList(at, end).equals(phrase)) {
                        marked.set(owners.get(at), owners.get(end - 1) + 1);
                    }
                }
            }
            return marked.stream().mapToObj(words::get).toList();
        }
    }
}
