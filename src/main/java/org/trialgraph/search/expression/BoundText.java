package org.trialgraph.search.expression;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trialgraph.eligibility.Age;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.expression.Bound.AgeBound;
import org.trialgraph.search.expression.Bound.DateBound;
import org.trialgraph.search.expression.Bound.Max;
import org.trialgraph.search.expression.Bound.Min;
import org.trialgraph.search.expression.Bound.NumberBound;

/// How bounds are written.
final class BoundText {

    /// No number of the registry has more digits.
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");

    private BoundText() {}

    static Optional<Bound> parse(String written, FieldKind kind) {
        return end(written).or(() -> switch (kind) {
            case DATE -> date(written);
            case NUMBER -> number(written);
            case AGE -> age(written);
            case TEXT, ENUM, BOOLEAN, GEO, STRUCTURE -> Optional.empty();
        });
    }

    static Optional<Bound> parseAny(String written) {
        return end(written).or(() -> number(written)).or(() -> date(written)).or(() -> age(written));
    }

    private static Optional<Bound> end(String text) {
        return switch (text) {
            case "MIN" -> Optional.of(new Min());
            case "MAX" -> Optional.of(new Max());
            default -> Optional.empty();
        };
    }

    private static Optional<Bound> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new NumberBound(text, new BigDecimal(text)))
                : Optional.empty();
    }

    private static Optional<Bound> age(String text) {
        return Age.parse(text).map(AgeBound::new);
    }

    private static Optional<Bound> date(String text) {
        try {
            var monthFirst = MONTH_FIRST.matcher(text);
            if (monthFirst.matches()) {
                return Optional.of(day(text, monthFirst.group(3), monthFirst.group(1), monthFirst.group(2)));
            }
            var yearFirst = YEAR_FIRST.matcher(text);
            if (!yearFirst.matches()) {
                return Optional.empty();
            }
            if (yearFirst.group(2) == null) {
                var year = Year.parse(text);
                return Optional.of(
                        new DateBound(text, year.atDay(1), year.atMonth(12).atEndOfMonth()));
            }
            if (yearFirst.group(3) == null) {
                var month = YearMonth.parse(text);
                return Optional.of(new DateBound(text, month.atDay(1), month.atEndOfMonth()));
            }
            return Optional.of(day(text, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateBound day(String text, String year, String month, String day) {
        var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        return new DateBound(text, date, date);
    }
}
