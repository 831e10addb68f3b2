package org.trialgraph.protocol.limit;

import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

/// Refuses what is too much, always in the same words: what, how much of it, and how much may be.
final class Excess {

    private Excess() {}

    /// Lets a measure pass that is within its limit.
    ///
    /// @param what  is measured, as the beginning of a sentence
    /// @param place in the document; null if there is none
    /// @throws Refusal if it is beyond the limit
    static void check(ErrorCode code, String what, long measured, long limit, @Nullable SourceLocation place) {
        if (measured > limit) {
            var message = what + ": " + measured + ", and may be " + limit + " at most";
            throw refusal(code, message, place, Map.of("measured", measured, "limit", limit));
        }
    }

    /// The same of what stands nowhere in the document.
    static void check(ErrorCode code, String what, long measured, long limit) {
        check(code, what, measured, limit, null);
    }

    /// Refuses what cannot be at all.
    static Refusal refusal(ErrorCode code, String message, @Nullable SourceLocation place) {
        return refusal(code, message, place, Map.of());
    }

    private static Refusal refusal(
            ErrorCode code, String message, @Nullable SourceLocation place, Map<String, Object> details) {
        return new Refusal(List.of(new AnswerError(code, message, locations(place), List.of(), details)));
    }

    private static List<AnswerError.Location> locations(@Nullable SourceLocation place) {
        // A node that no parser made stands at -1, -1.
        return place == null || place.getLine() < 1
                ? List.of()
                : List.of(new AnswerError.Location(place.getLine(), place.getColumn()));
    }
}
