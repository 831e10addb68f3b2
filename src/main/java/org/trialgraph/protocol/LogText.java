package org.trialgraph.protocol;

import java.util.regex.Pattern;

/// Text of a client's as a log may show it: on one line, and no more of it than tells what it was.
public final class LogText {

    private static final Pattern UNPRINTABLE = Pattern.compile("[^ -~]");

    private LogText() {}

    /// The text with a question mark for whatever is not printable ASCII: line ends, controls, letters that look like
    /// others or turn the line around.
    ///
    /// @param longest characters that are kept
    public static String of(String text, int longest) {
        String kept = text.length() > longest ? text.substring(0, longest) : text;
        return UNPRINTABLE.matcher(kept).replaceAll("?");
    }
}
