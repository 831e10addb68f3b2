package org.trialgraph.trial;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A date as registered, which may lack its day or month, with the days it may mean.
@Description("A date as registered, which may lack its day.")
public record PartialDate(
        @NonNull @Description("As registered: yyyy, yyyy-MM or yyyy-MM-dd.")
        String text,

        @NonNull @Description("How much of it is registered.")
        DatePrecision precision,

        @NonNull @Description("First day that it may mean.") LocalDate earliest,
        @NonNull @Description("Last day that it may mean.") LocalDate latest,

        @Description("Whether it has come about; null when not registered.") @Nullable
        DateKind kind) {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    /// A registered date.
    ///
    /// @param text yyyy, yyyy-MM or yyyy-MM-dd, or null
    /// @param kind ACTUAL, ESTIMATED or another word, or null
    /// @return null when there is no text
    /// @throws java.time.DateTimeException if the text is no such date; ingest refuses those
    public static @Nullable PartialDate of(@Nullable String text, @Nullable String kind) {
        if (text == null) {
            return null;
        }
        var known = RegisteredCode.find(DateKind.class, kind);
        return switch (text.length()) {
            case YEAR_LENGTH -> {
                var year = Year.parse(text);
                yield new PartialDate(
                        text,
                        DatePrecision.YEAR,
                        year.atDay(1),
                        year.atMonth(12).atEndOfMonth(),
                        known);
            }
            case MONTH_LENGTH -> {
                var month = YearMonth.parse(text);
                yield new PartialDate(text, DatePrecision.MONTH, month.atDay(1), month.atEndOfMonth(), known);
            }
            default -> {
                var day = LocalDate.parse(text);
                yield new PartialDate(text, DatePrecision.DAY, day, day, known);
            }
        };
    }
}
