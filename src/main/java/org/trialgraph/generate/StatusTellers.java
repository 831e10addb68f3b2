package org.trialgraph.generate;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.ToIntFunction;

/// The status and the dates.
final class StatusTellers {

    private static final Quantiles CHECKED = Model.quantiles("lag.checked");
    private static final Quantiles POSTED = Model.quantiles("lag.posted");
    private static final Quantiles VERIFIED = Model.quantiles("lag.verified");
    private static final Quantiles RESULTS = Model.quantiles("lag.results");
    private static final Quantiles RESULTS_CHECKED = Model.quantiles("lag.resultsChecked");

    /// How many starts and ends are told by the month alone.
    private static final double BY_MONTH = 0.38;

    /// Before this day the registry did not record the day of posting.
    private static final long POSTING_RECORDED = LocalDate.of(2017, 1, 18).toEpochDay();

    private StatusTellers() {}

    static void addTo(Map<String, Teller> tellers) {
        tellers.put("status", Teller.text(scope -> scope.study().status().name()));
        tellers.put("verified", Teller.text(scope -> month(update(scope) - lag(VERIFIED, "verified", scope))));
        event("start", scope -> scope.study().timeline().start(), tellers);
        event("primaryCompletion", scope -> scope.study().timeline().primary(), tellers);
        event("completion", scope -> scope.study().timeline().completion(), tellers);
        day("submitted", StatusTellers::submitted, tellers);
        day("checked", StatusTellers::checked, tellers);
        posting("posted", scope -> checked(scope) + lag(POSTED, "posted", scope), tellers);
        day("updateSubmitted", StatusTellers::update, tellers);
        posting("updatePosted", scope -> scope.study().timeline().updatePosted(), tellers);
        day("resultsSubmitted", StatusTellers::results, tellers);
        day("resultsChecked", StatusTellers::resultsChecked, tellers);
        posting("resultsPosted", scope -> resultsChecked(scope) + lag(POSTED, "resultsPosted", scope), tellers);
        tellers.put(
                "registryDay",
                Teller.text(scope -> scope.study().timeline().registryDay().toString()));
    }

    private static void day(String name, ToIntFunction<Scope> day, Map<String, Teller> tellers) {
        tellers.put(
                name,
                Teller.text(scope -> LocalDate.ofEpochDay(day.applyAsInt(scope)).toString()));
    }

    /// A day of the study itself: often a month, and an estimate as long as it is not over.
    private static void event(String name, ToIntFunction<Scope> day, Map<String, Teller> tellers) {
        tellers.put(
                name,
                Teller.text(scope -> unit(name, scope) < BY_MONTH
                        ? month(day.applyAsInt(scope))
                        : LocalDate.ofEpochDay(day.applyAsInt(scope)).toString()));
        tellers.put(
                name + "Kind",
                Teller.text(scope -> scope.study().status().over() || day.applyAsInt(scope) <= update(scope)
                        ? "ACTUAL"
                        : "ESTIMATED"));
    }

    private static void posting(String name, ToIntFunction<Scope> day, Map<String, Teller> tellers) {
        day(name, day, tellers);
        tellers.put(
                name + "Kind", Teller.text(scope -> day.applyAsInt(scope) < POSTING_RECORDED ? "ESTIMATED" : "ACTUAL"));
    }

    private static int submitted(Scope scope) {
        return scope.study().timeline().submitted();
    }

    private static int update(Scope scope) {
        return scope.study().timeline().update();
    }

    private static int checked(Scope scope) {
        return submitted(scope) + lag(CHECKED, "checked", scope);
    }

    private static int results(Scope scope) {
        return scope.study().timeline().primary() + lag(RESULTS, "results", scope);
    }

    private static int resultsChecked(Scope scope) {
        return results(scope) + lag(RESULTS_CHECKED, "resultsChecked", scope);
    }

    private static int lag(Quantiles days, String name, Scope scope) {
        return days.wholeAt(unit(name, scope));
    }

    private static double unit(String name, Scope scope) {
        return Chance.unit(Chance.seed(scope.seed(), name));
    }

    private static String month(int day) {
        return LocalDate.ofEpochDay(day).toString().substring(0, 7);
    }
}
