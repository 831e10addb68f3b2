package org.trialgraph.trial.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Brings the many ways to type one text together: case, width, blanks and dashes.
final class IdText {

    static final int LONGEST = 200;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private IdText() {}

    /// The text in capitals, with plain hyphens and single blanks.
    ///
    /// @return empty if it is longer than [#LONGEST], has control characters other than blanks, or neither letter
    ///     nor digit: then it is no id at all
    static Optional<String> fold(String text) {
        if (text.length() > LONGEST && text.strip().length() > LONGEST) {
            return Optional.empty();
        }
        if (!text.codePoints().allMatch(IdText::isPlain)) {
            return Optional.empty();
        }
        var wide = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var visible = INVISIBLE.matcher(wide).replaceAll("");
        var hyphens = DASH.matcher(visible).replaceAll("-");
        var single = BLANKS.matcher(hyphens).replaceAll(" ").strip();
        return single.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.of(single.toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /// Neither a control character other than a blank, nor half a surrogate pair.
    private static boolean isPlain(int character) {
        boolean control = Character.isISOControl(character) && !Character.isWhitespace(character);
        return !control && Character.getType(character) != Character.SURROGATE;
    }
}
