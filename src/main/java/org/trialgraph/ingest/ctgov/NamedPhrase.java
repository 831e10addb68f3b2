package org.trialgraph.ingest.ctgov;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trialgraph.trial.text.Phrase;
import org.trialgraph.trial.text.Words;

/// Texts that may be names of something, as phrases.
final class NamedPhrase {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 100;
    private static final int SHORTEST = 3;

    /// Longer texts are not looked into, in characters.
    private static final int LONGEST_TEXT = 400;

    private static final Set<String> NOT_IN_A_NAME = words("anywhere");
    private static final Set<String> NO_NAME = words("alone");

    private NamedPhrase() {}

    /// The name, without a remark in parentheses behind it; empty for what tells nothing of the thing, like a
    /// placebo's, and for what is too long for a name.
    static Optional<Phrase> of(String text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        var phrase = Phrase.of(withoutRemark(text.strip()));
        boolean isName = isShort(phrase)
                && !NO_NAME.contains(phrase.text())
                && phrase.parts().stream().noneMatch(NOT_IN_A_NAME::contains);
        return isName ? Optional.of(phrase) : Optional.empty();
    }

    /// Without `(Keytruda®)` behind a name.
    private static String withoutRemark(String name) {
        int remark = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        return remark > 0 ? name.substring(0, remark) : name;
    }

    /// Whether it is as short as a name, and not too short.
    static boolean isShort(Phrase phrase) {
        var key = phrase.key();
        return key.length() >= SHORTEST
                && phrase.text().length() <= LONGEST
                && phrase.words().size() <= MOST_WORDS
                && key.chars().anyMatch(Character::isLetter);
    }

    /// Reads a column of a table: a word, and whether it is no name `alone` or makes none wherever it stands.
    private static Set<String> words(String where) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NamedPhrase.class.getResourceAsStream("/registry/no-names.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", 2))
                    .filter(columns -> columns[1].equals(where))
                    .flatMap(columns -> Words.stems(columns[0]).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
