package org.trialgraph.search.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadUserInput;

/// A text that is no expression. The message says all of it: what is wrong, where, what would be right.
public class ExpressionError extends BadUserInput {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TOKEN = 40;

    private final int offset;
    private final String token;
    private final String expected;
    private final @Nullable String suggestion;

    /// An error without a suggestion.
    ///
    /// @param offset   of the token, in UTF-16 units from 0
    /// @param token    that is wrong; empty where nothing stands
    /// @param expected in its place; empty if there is no saying
    ExpressionError(String problem, int offset, String token, String expected) {
        this(problem, offset, token, expected, Optional.empty());
    }

    /// An error.
    ///
    /// @param suggestion a name that was probably meant
    ExpressionError(String problem, int offset, String token, String expected, Optional<String> suggestion) {
        super(problem + " at offset " + offset
                + (token.isEmpty() ? "" : " ('" + shortened(token) + "')")
                + (expected.isEmpty() ? "" : "; expected " + expected)
                + suggestion.map(name -> "; did you mean '" + name + "'?").orElse(""));
        this.offset = offset;
        this.token = shortened(token);
        this.expected = expected;
        this.suggestion = suggestion.orElse(null);
    }

    /// Where in the text, in UTF-16 units from 0.
    public int offset() {
        return offset;
    }

    /// What stands there, cut if it is long; empty where nothing does.
    public String token() {
        return token;
    }

    /// What could stand there instead; empty if there is no saying.
    public String expected() {
        return expected;
    }

    /// The known name that was probably meant.
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    @Override
    public Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("offset", offset);
        details.put("token", token);
        if (!expected.isEmpty()) {
            details.put("expected", expected);
        }
        suggestion().ifPresent(name -> details.put("suggestion", name));
        return details;
    }

    private static String shortened(String token) {
        if (token.length() <= LONGEST_TOKEN) {
            return token;
        }
        int end = Character.isHighSurrogate(token.charAt(LONGEST_TOKEN - 1)) ? LONGEST_TOKEN - 1 : LONGEST_TOKEN;
        return token.substring(0, end) + "…";
    }
}
