package org.trialgraph.ingest.ctgov;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// A date of the registry, which may lack its day or month.
///
/// @param text     `yyyy`, `yyyy-MM` or `yyyy-MM-dd`
/// @param earliest its first possible day
record RegisteredDate(String text, LocalDate earliest) {

    /// A time behind the day is let pass and left out.
    private static final Pattern FORM =
            Pattern.compile("(?<year>[1-9]\\d{3})(-(?<month>\\d\\d)(-(?<day>\\d\\d)(?:[T ]\\d\\d:\\d\\d.*)?)?)?");

    /// Reads a date.
    ///
    /// @throws BrokenRecord if it is no date
    static RegisteredDate parse(String text, String path) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw broken(text, path);
        }
        try {
            int month = form.group("month") == null ? 1 : Integer.parseInt(form.group("month"));
            int day = form.group("day") == null ? 1 : Integer.parseInt(form.group("day"));
            var earliest = LocalDate.of(Integer.parseInt(form.group("year")), month, day);
            int length = form.group("day") != null ? 10 : form.group("month") != null ? 7 : 4;
            return new RegisteredDate(earliest.toString().substring(0, length), earliest);
        } catch (DateTimeException e) {
            throw broken(text, path);
        }
    }

    private static BrokenRecord broken(String text, String path) {
        var shown = text.length() > 30 ? text.substring(0, 30) + "…" : text;
        return new BrokenRecord(path, "expected a date like 2025-11-30 or 2025-11, found \"" + shown + "\"");
    }
}
