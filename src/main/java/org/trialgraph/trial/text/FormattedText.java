package org.trialgraph.trial.text;

import org.jspecify.annotations.Nullable;

/// A registered text in the form that a client asks for.
public final class FormattedText {

    private FormattedText() {}

    /// @param markdown as registered
    /// @return null for null
    public static @Nullable String of(@Nullable String markdown, TextFormat format) {
        return markdown == null ? null : required(markdown, format);
    }

    /// @param markdown as registered
    public static String required(String markdown, TextFormat format) {
        return switch (format) {
            case MARKDOWN -> markdown;
            case HTML -> RegisteredText.html(markdown);
            case TEXT -> RegisteredText.plain(markdown);
        };
    }
}
