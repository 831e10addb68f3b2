package org.trialgraph.protocol.limit;

import graphql.language.StringValue;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

/// Refuses texts that the database cannot take: PostgreSQL knows no U+0000, and UTF-8 no half of a surrogate pair.
public final class Strings {

    private Strings() {}

    /// Lets variables pass, of which every text can be stored, at any depth.
    ///
    /// @throws Refusal with the path of the first one that cannot
    public static void check(Map<String, ? extends @Nullable Object> variables) {
        VariableWalk.over(variables, (value, place) -> {
            if (value instanceof String text) {
                fault(text).ifPresent(fault -> {
                    throw new Refusal(ErrorCode.BAD_USER_INPUT, "'" + place.path() + "' has " + fault);
                });
            }
        });
    }

    /// Lets a text of a document pass.
    ///
    /// @throws Refusal with its place
    static void check(StringValue text) {
        fault(text.getValue()).ifPresent(fault -> {
            throw Excess.refusal(ErrorCode.BAD_USER_INPUT, "A text has " + fault, text.getSourceLocation());
        });
    }

    /// The first thing in a text that cannot be stored.
    private static Optional<String> fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                var what = c == 0 ? "a null character" : "half a surrogate pair";
                return Optional.of(
                        "%s, U+%04X, at position %d: it cannot be stored nor found".formatted(what, (int) c, i + 1));
            }
        }
        return Optional.empty();
    }
}
