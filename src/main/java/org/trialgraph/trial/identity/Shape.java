package org.trialgraph.trial.identity;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the numbers of a register look in text that [IdText] has folded.
///
/// @param pattern of the whole text, with a group for each part that tells one number from another
record Shape(Pattern pattern) {

    /// What stands between parts that cannot do without.
    static final String SEP = "[ ./_-]{1,3}";

    /// What may stand between a name and its number.
    static final String GLUE = "[ .:#=°_-]{0,4}";

    /// The kind of thing that a number is said to be, and what joins it to the number.
    private static final String TAIL = "(?:[ -]?(?:TRIAL|STUDY|REGISTRATION))?"
            + "(?:[ -]?(?:NUMBER|NUMMER|NUM|NR|NO|N|IDENTIFIER|ID|CODE))?" + GLUE;

    private static final Pattern PART = Pattern.compile("([$%])(\\d)");

    /// A number that may have a name before it, such as "EudraCT No.: " or "(UTN) ".
    ///
    /// @param names  of the register or of its numbers, a regular expression
    /// @param number a regular expression
    static Shape of(String names, String number) {
        return new Shape(Pattern.compile("(?:[(\\[]?(?:" + names + ")[)\\]]?" + TAIL + "){0,2}" + number));
    }

    /// A number that begins with its register's name, which may stand there twice.
    static Shape plain(String name, String number) {
        return of(name, "(?:JPRN-)?" + name + TAIL + number);
    }

    Matcher matcher(String folded) {
        return pattern.matcher(folded);
    }

    /// A template with the parts of a number in it.
    ///
    /// @param template where `$1` is the first part, and `%1` the same in small letters
    /// @return null if the number lacks a part that the template has
    static @Nullable String fill(String template, MatchResult parts) {
        var filled = new StringBuilder();
        var place = PART.matcher(template);
        while (place.find()) {
            String part = parts.group(Integer.parseInt(place.group(2)));
            if (part == null) {
                return null;
            }
            var text = place.group(1).equals("%") ? part.toLowerCase(Locale.ROOT) : part;
            place.appendReplacement(filled, Matcher.quoteReplacement(text));
        }
        return place.appendTail(filled).toString();
    }

    /// A template filled with parts that every number of its shape has.
    static String require(String template, MatchResult parts) {
        return Objects.requireNonNull(fill(template, parts), template);
    }
}
