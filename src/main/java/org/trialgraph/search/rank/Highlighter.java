package org.trialgraph.search.rank;

import java.util.ArrayList;
import java.util.List;
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

    public Highlighter(Set<String> stems) {
        this.stems = stems;
    }

    /// The piece of a text around the first of the words; empty if it has none of them.
    public Optional<String> fragment(String text) {
        List<int[]> hits = new ArrayList<>();
        int end = text.length();
        var words = Words.compounds(text);
        while (words.find() && words.start() < end) {
            if (Words.stems(words.group()).stream().anyMatch(stems::contains)) {
                if (hits.isEmpty()) {
                    end = Math.min(end, begin(text, words.start()) + LONGEST);
                }
                if (words.end() <= end) {
                    hits.add(new int[] {words.start(), words.end()});
                }
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
}
