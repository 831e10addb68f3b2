package org.trialgraph.protocol;

import java.util.List;
import java.util.Map;

/// One error of an answer, as the client sees it.
///
/// @param message   names no internals; cut where it repeats too much of what the client sent
/// @param locations in the document; empty if it concerns none
/// @param path      names and list indexes to the field; empty if it concerns none
/// @param details   other members of `extensions` than `code`
public record AnswerError(
        ErrorCode code, String message, List<Location> locations, List<Object> path, Map<String, Object> details) {

    private static final int LONGEST_MESSAGE = 1_000;

    /// A place in the document; both count from 1.
    public record Location(int line, int column) {}

    public AnswerError {
        message = cut(message);
        locations = List.copyOf(locations);
        path = List.copyOf(path);
        details = Map.copyOf(details);
    }

    private static String cut(String message) {
        if (message.length() <= LONGEST_MESSAGE) {
            return message;
        }
        int end =
                Character.isHighSurrogate(message.charAt(LONGEST_MESSAGE - 1)) ? LONGEST_MESSAGE - 1 : LONGEST_MESSAGE;
        return message.substring(0, end) + "…";
    }

    /// An error of the request as a whole.
    public static AnswerError of(ErrorCode code, String message) {
        return new AnswerError(code, message, List.of(), List.of(), Map.of());
    }

    /// An error at a place of the document.
    public static AnswerError at(ErrorCode code, String message, int line, int column) {
        return new AnswerError(code, message, List.of(new Location(line, column)), List.of(), Map.of());
    }
}
