package org.trialgraph.search.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.trialgraph.search.area.FieldKind;

/// Values that have an order, as numbers: dates by their days, ages by their minutes.
final class Amounts {

    private static final int MINUTES_OF_A_YEAR = 525_960; // 365.25 days
    private static final int MINUTES_OF_A_DAY = 1_440;

    private Amounts() {}

    /// A registered value. Of a date without its day the first that it may mean; empty for what is no such value.
    static Optional<BigDecimal> of(JsonNode value, FieldKind kind) {
        return switch (kind) {
            case DATE -> Optional.of(date(value.textValue(), "-01-01"));
            case AGE -> age(value.textValue());
            case NUMBER -> Optional.of(value.decimalValue());
            case TEXT, ENUM, BOOLEAN, GEO, STRUCTURE -> Optional.empty();
        };
    }

    /// `2022-05-31` as 20220531, in which days stand as in the calendar.
    ///
    /// @param rest month and day where these are not given
    static BigDecimal date(String text, String rest) {
        var whole = text.length() >= 10 ? text.substring(0, 10) : text + rest.substring(text.length() - 4);
        return new BigDecimal(whole.replace("-", ""));
    }

    static Optional<BigDecimal> age(String text) {
        var parts = text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9]+")) {
            return Optional.empty();
        }
        return switch (parts[1].replaceFirst("s$", "")) {
            case "year" -> age(parts[0], MINUTES_OF_A_YEAR);
            case "month" -> age(parts[0], MINUTES_OF_A_YEAR / 12);
            case "week" -> age(parts[0], 7 * MINUTES_OF_A_DAY);
            case "day" -> age(parts[0], MINUTES_OF_A_DAY);
            case "hour" -> age(parts[0], 60);
            case "minute" -> age(parts[0], 1);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> age(String number, int minutes) {
        return Optional.of(new BigDecimal(number).multiply(BigDecimal.valueOf(minutes)));
    }
}
