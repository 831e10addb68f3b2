package org.trialgraph.generate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The dates of a study, in days since 1970-01-01.
record Timeline(
        int submitted, int start, int primary, int completion, int update, int updatePosted, LocalDate registryDay) {

    /// The last day on which anything happens in a first version.
    private static final int LAST = (int) LocalDate.of(2026, 6, 15).toEpochDay();

    private static final Map<Status, Lags> LAGS = new EnumMap<>(Status.class);
    private static final Codes REGISTRY_DAYS = Model.codes("registryDay");
    private static final Quantiles POSTED = Model.quantiles("lag.updatePosted");

    /// From this day on the registry's records have no browse leaves and branches any more.
    private static final LocalDate NO_LEAVES_FROM = LocalDate.of(2025, 8, 1);

    static {
        for (var status : Status.values()) {
            LAGS.put(status, Lags.of(status.figures()));
        }
    }

    static Timeline draw(Status status, Chance chance) {
        var lags = Objects.requireNonNull(LAGS.get(status));
        int submitted = lags.submitted.wholeAt(chance.unit());
        int start = submitted + lags.start.wholeAt(chance.unit());
        int primary = start + lags.primary.wholeAt(chance.unit());
        int completion = primary + lags.completion.wholeAt(chance.unit());
        int update = Math.min(submitted + lags.update.wholeAt(chance.unit()), LAST - 60);
        int posted = Math.min(update + POSTED.wholeAt(chance.unit()), LAST);
        var day = LocalDate.parse(REGISTRY_DAYS.draw(chance));
        var soonest = LocalDate.ofEpochDay(posted + 1L);
        return new Timeline(
                submitted, start, primary, completion, update, posted, day.isBefore(soonest) ? soonest : day);
    }

    /// The same after another update.
    Timeline updated(int days) {
        int posted = updatePosted + days;
        var soonest = LocalDate.ofEpochDay(posted + 1L);
        return new Timeline(
                submitted,
                start,
                primary,
                completion,
                update + days,
                posted,
                soonest.isAfter(registryDay) ? soonest : registryDay);
    }

    boolean ofTheTimeOfLeaves() {
        return registryDay.isBefore(NO_LEAVES_FROM);
    }

    private record Lags(
            Quantiles submitted, Quantiles start, Quantiles primary, Quantiles completion, Quantiles update) {
        static Lags of(String status) {
            return new Lags(
                    Model.quantiles("submitted." + status),
                    Model.quantiles("start." + status),
                    Model.quantiles("primary." + status),
                    Model.quantiles("completion." + status),
                    Model.quantiles("update." + status));
        }
    }
}
