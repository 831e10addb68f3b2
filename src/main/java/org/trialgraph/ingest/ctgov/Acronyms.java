package org.trialgraph.ingest.ctgov;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The acronyms that a text explains: `Non-Small Cell Lung Cancer (NSCLC)`.
final class Acronyms {

    /// Two letters mean too much.
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([A-Z][A-Z0-9]{2,9})\\)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// May stand between the words of which an acronym has the initials.
    private static final Set<String> PASSED_OVER =
            Set.of("a", "an", "and", "by", "for", "in", "of", "or", "the", "to", "with");

    private Acronyms() {}

    /// An acronym and its words, as written.
    record Acronym(String letters, String words) {}

    /// Those of which each letter or digit begins a word before them.
    static List<Acronym> in(String text) {
        List<Acronym> found = new ArrayList<>();
        var acronym = IN_PARENTHESES.matcher(text);
        int from = 0;
        while (acronym.find()) {
            var letters = acronym.group(1);
            words(text.substring(from, acronym.start()), letters)
                    .ifPresent(words -> found.add(new Acronym(letters, words)));
            from = acronym.end();
        }
        return found;
    }

    /// The first letter is rather that of a word that would not be passed over: `Trial of the Burden` is no `the
    /// Burden`.
    private static Optional<String> words(String before, String letters) {
        List<MatchResult> words = WORD.matcher(before).results().toList();
        Optional<String> found = Optional.empty();
        int letter = letters.length() - 1;
        for (int at = words.size() - 1; at >= 0; at--) {
            var word = words.get(at);
            boolean fits = Character.toUpperCase(word.group().charAt(0)) == letters.charAt(letter);
            boolean passed = PASSED_OVER.contains(word.group().toLowerCase(Locale.ROOT));
            if (!fits && !passed) {
                return found;
            }
            if (fits && letter > 0) {
                letter--;
            } else if (fits && (!passed || found.isEmpty())) {
                found = Optional.of(before.substring(word.start()));
                if (!passed) {
                    return found;
                }
            }
        }
        return found;
    }
}
