package org.trialgraph.ingest.ctgov;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Text that PostgreSQL can hold as it is.
final class StorableText {

    private StorableText() {}

    /// The text itself; null if it is blank.
    ///
    /// @throws BrokenRecord if it contains the character NUL or half a surrogate pair
    static @Nullable String check(String text, Supplier<String> path) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new BrokenRecord(path.get(), "the text contains the character U+0000");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isValidCodePoint(text.codePointAt(i)) || Character.charCount(text.codePointAt(i)) != 2) {
                    throw new BrokenRecord(path.get(), "the text contains half a surrogate pair");
                }
                i++;
            }
        }
        return text.isBlank() ? null : text;
    }
}
