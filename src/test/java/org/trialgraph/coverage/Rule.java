package org.trialgraph.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/// How a registered value compares with the answered one.
enum Rule {
    /// As registered; numbers by their value.
    SAME(""),
    /// As registered; where nothing is registered, a field that is never null says so in a word of its own.
    NEVER_NULL("never null"),
    /// A number that stands for "nobody counted" is answered as null.
    SENTINEL("99999999 is null"),
    /// A count that is registered as text is answered as a number.
    COUNT("count"),
    /// One of a list that names the same things in another order, with other capitals.
    NAMED("named"),
    /// One word for what is answered as two values.
    OUTCOME_TYPE("in two values");

    private static final String NOT_COUNTED = "99999999";

    private static final Map<String, String> OUTCOME_TYPES = Map.of(
            "PRIMARY", "PRIMARY: false",
            "SECONDARY", "SECONDARY: false",
            "OTHER_PRE_SPECIFIED", "OTHER: false",
            "POST_HOC", "OTHER: true");

    private final String name;

    Rule(String name) {
        this.name = name;
    }

    static Rule called(String name) {
        return Arrays.stream(values())
                .filter(rule -> rule.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule is called " + name));
    }

    /// Whether a field may have a value at a place where nothing is registered.
    boolean mayInvent() {
        return this == NEVER_NULL || this == NAMED;
    }

    /// Whether a registered value is answered.
    ///
    /// @param answered at its place, "null" for none
    /// @param beside   all that is answered in the same list
    boolean holds(JsonNode registered, String answered, Collection<String> beside) {
        var text = registered.asText();
        return switch (this) {
            case SAME, NEVER_NULL -> registered.isNumber() ? isNumber(registered, answered) : text.equals(answered);
            case SENTINEL -> text.equals(NOT_COUNTED) ? answered.equals("null") : text.equals(answered);
            case COUNT -> text.replace(",", "").equals(answered);
            case NAMED -> beside.stream().anyMatch(name -> folded(name).equals(folded(text)));
            case OUTCOME_TYPE -> answered.equals(OUTCOME_TYPES.get(text));
        };
    }

    private static boolean isNumber(JsonNode registered, String answered) {
        try {
            return registered.decimalValue().compareTo(new BigDecimal(answered)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String folded(String name) {
        return name.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
