package org.trialgraph.eligibility;

import java.util.Locale;
import java.util.Optional;

/// The units in which the registry states ages. A year is 365.25 days and a month is a twelfth of a year, so that
/// `12 Months` equals `1 Year`; weeks, days, hours and minutes are exact fractions of that year.
public enum AgeUnit {
    YEARS("Years", 1.0),
    MONTHS("Months", 12.0),
    WEEKS("Weeks", 365.25 / 7),
    DAYS("Days", 365.25),
    HOURS("Hours", 365.25 * 24),
    MINUTES("Minutes", 365.25 * 24 * 60);

    private final String registered;
    private final double perYear;

    AgeUnit(String registered, double perYear) {
        this.registered = registered;
        this.perYear = perYear;
    }

    /// The registry's own word, always plural: `Years`.
    public String registered() {
        return registered;
    }

    /// `value` of this unit in years.
    public double years(int value) {
        return value / perYear;
    }

    /// The unit with this name, in singular or plural and any case.
    static Optional<AgeUnit> named(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        for (AgeUnit unit : values()) {
            if (name.equals(unit.name()) || unit.name().equals(name + "S")) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
