package org.trialgraph.trial.text;

import org.jspecify.annotations.Nullable;

/// A registered text in the form that a client asks for.
public final class FormattedText {

    private FormattedText() {}

    /// The text in this form; null where none is registered.
    ///
    /// @param markdown as registered
    public static @Nullable String of(@Nullable String markdown, TextFormat format) {
        return markdown == null ? null : required(markdown, format);
    }

    /// The text in this form.
    ///
    /// @param markdown as registered
    public static String required(String markdown, TextFormat format) {
        return switch (format) {
            case MARKDOWN -> markdown;
            case HTML -> RegisteredText.html(markdown);
            case TEXT -> RegisteredText.plain(markdown);
        };
    }
}
