package org.trialgraph.search.expression;

import java.util.Locale;
import java.util.Optional;

/// How yes and no are written.
public final class Truth {

    private Truth() {}

    /// True and false, yes and no, or their first letters, in any case. Empty for all else.
    public static Optional<Boolean> of(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "t", "yes", "y" -> Optional.of(true);
            case "false", "f", "no", "n" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
