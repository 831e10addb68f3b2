package org.trialgraph.search.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.trial.NctId;
import org.trialgraph.trial.ResultsStatus;
import org.trialgraph.trial.identity.RegisteredId;
import org.trialgraph.trial.place.LocationFilter;
import org.trialgraph.trial.place.LocationPredicate;
import org.trialgraph.trial.place.StringFilter;

/// Typed filters as SQL: names of columns and tables from this class alone, values bound.
public final class FilterCompiler {

    /// Filters in one request, all nested ones counted.
    private static final int MOST_FILTERS = 100;

    private static final int MOST_VALUES = 1_000;

    /// That the registry has withdrawn it: few of all trials, so whoever reads an order looks each up.
    public static final Predicate WITHDRAWN =
            Predicate.of("exists (select from registry_withdrawal gone where gone.nct = d.nct)");

    /// That the registry still has it.
    public static final Predicate IN_REGISTRY = WITHDRAWN.within("not %s");

    private static final String IN_YEARS =
            "exists (select from eligibility e where e.nct = d.nct and position('year' in lower(e.maximum_age)) > 0)";

    private final Bindings bindings;
    private final @Nullable FilterPart except;
    private final SiteLook look;
    private int filters;

    public FilterCompiler(Bindings bindings) {
        this(bindings, null, SiteLook.TOGETHER);
    }

    /// @param except a part of the outermost filter that is left out; null for none
    public FilterCompiler(Bindings bindings, @Nullable FilterPart except, SiteLook look) {
        this.bindings = bindings;
        this.except = except;
        this.look = look;
    }

    /// A filter as SQL, without the trials that the registry has withdrawn if it does not speak of them.
    ///
    /// @param filter null for all trials
    /// @throws BadUserInput if the filter is too large, or a value in it cannot be
    public Predicate compileForSearch(@Nullable TrialFilter filter) {
        return filter != null && filter.asksForWithdrawn()
                ? compile(filter)
                : Predicate.all(List.of(compile(filter), IN_REGISTRY));
    }

    /// A filter as SQL.
    ///
    /// @param filter null for all trials
    /// @throws BadUserInput if the filter is too large, or a value in it cannot be
    public Predicate compile(@Nullable TrialFilter filter) {
        if (filter == null) {
            return Predicate.TRUE;
        }
        if (++filters > MOST_FILTERS) {
            throw new BadUserInput("'where' has more than " + MOST_FILTERS + " filters in it");
        }
        List<Predicate> parts = new ArrayList<>();
        parts.add(ids(filter.ids()));
        parts.add(unless(FilterPart.STATUS, word("d.status", filter.status())));
        parts.add(unless(FilterPart.STUDY_TYPE, word("d.study_type", filter.studyType())));
        parts.add(unless(FilterPart.PHASE, overlap("d.phases", filter.phase())));
        parts.add(unless(FilterPart.SEX, word("d.sex", filter.sex())));
        parts.add(bound("d.healthy_volunteers = %s", filter.healthyVolunteers()));
        parts.add(age(filter.ageYears()));
        parts.add(unless(FilterPart.STANDARD_AGE, overlap("d.standard_ages", filter.standardAge())));
        parts.add(unless(FilterPart.CONDITION, named("condition", filter.condition())));
        parts.add(unless(FilterPart.INTERVENTION, named("intervention", filter.intervention())));
        parts.add(unless(FilterPart.INTERVENTION_TYPE, overlap("d.intervention_types", filter.interventionType())));
        parts.add(unless(FilterPart.SPONSOR, named("sponsor", filter.sponsor())));
        parts.add(unless(FilterPart.SPONSOR_CLASS, word("d.sponsor_class", filter.sponsorClass())));
        parts.add(named("investigator", filter.investigator()));
        parts.add(enrollment(filter.enrollment()));
        parts.add(unless(FilterPart.START, date("d.start", filter.start())));
        parts.add(date("d.primary_completion", filter.primaryCompletion()));
        parts.add(date("d.completion", filter.completion()));
        parts.add(date("d.first_posted", filter.firstPosted()));
        parts.add(date("d.last_update_posted", filter.lastUpdatePosted()));
        parts.add(unless(FilterPart.RESULTS, bound("d.results_posted = %s", filter.hasResults())));
        parts.add(unless(FilterPart.RESULTS, results(filter.resultsStatus())));
        parts.add(location(filter.location()));
        parts.add(withdrawn(filter.withdrawnFromRegistry()));
        parts.add(each(filter.and(), Predicate::all));
        parts.add(each(filter.or(), Predicate::any));
        if (filter.not() != null) {
            parts.add(compile(filter.not()).negated());
        }
        return Predicate.all(parts);
    }

    private Predicate unless(FilterPart part, Predicate predicate) {
        return isLeftOut(part) ? Predicate.TRUE : predicate;
    }

    private boolean isLeftOut(FilterPart part) {
        return part == except && filters == 1;
    }

    private Predicate location(@Nullable LocationFilter filter) {
        if (filter == null) {
            return Predicate.TRUE;
        }
        var wanted = isLeftOut(FilterPart.COUNTRY)
                ? new LocationFilter(
                        filter.facility(), filter.city(), filter.state(), null, filter.status(), filter.near())
                : filter;
        var site = LocationPredicate.of(wanted, bindings.next());
        return site.sql().isEmpty() ? Predicate.TRUE : new Predicate(look.sql(site.sql()), site.values());
    }

    private static Predicate withdrawn(@Nullable Boolean wanted) {
        return wanted == null ? Predicate.TRUE : wanted ? WITHDRAWN : IN_REGISTRY;
    }

    private Predicate each(@Nullable List<TrialFilter> filters, Function<List<Predicate>, Predicate> join) {
        return filters == null
                ? Predicate.TRUE
                : join.apply(filters.stream().map(this::compile).toList());
    }

    private Predicate ids(@Nullable List<String> ids) {
        if (ids == null) {
            return Predicate.TRUE;
        }
        check(ids);
        var numbers = ids.stream()
                .map(NctId::parse)
                .flatMap(Optional::stream)
                .map(NctId::number)
                .toArray(Integer[]::new);
        var keys = ids.stream()
                .map(RegisteredId::parse)
                .flatMap(Optional::stream)
                .map(RegisteredId::key)
                .toArray(String[]::new);
        return Predicate.any(List.of(
                bindings.bind("d.nct = any(%s)", numbers),
                bindings.bind("d.nct in (select nct from identifier where lookup_key = any(%s))", keys)));
    }

    private Predicate word(String column, @Nullable List<? extends Enum<?>> words) {
        return words == null ? Predicate.TRUE : bindings.bind(column + " = any(%s)", names(words));
    }

    private Predicate overlap(String column, @Nullable List<? extends Enum<?>> words) {
        return words == null ? Predicate.TRUE : bindings.bind(column + " && cast(%s as text[])", names(words));
    }

    private Predicate bound(String sql, @Nullable Object value) {
        return value == null ? Predicate.TRUE : bindings.bind(sql, value);
    }

    private Predicate age(@Nullable Double years) {
        if (years == null) {
            return Predicate.TRUE;
        }
        if (!(years >= 0 && years <= 150)) {
            throw new BadUserInput("'ageYears' is " + years + ", and must be from 0 to 150");
        }
        return Predicate.all(List.of(
                bindings.bind("coalesce(d.minimum_age, 0) <= %s", years),
                Predicate.any(List.of(Predicate.of("d.maximum_age is null"), upperAge(years)))));
    }

    /// A limit in years includes all of its last year; one in other units ends where it says.
    private Predicate upperAge(double years) {
        var reached = bindings.bind("d.maximum_age >= %s", years);
        return years == Math.floor(years)
                ? reached
                : Predicate.any(List.of(
                        reached,
                        bindings.bind("d.maximum_age >= %s", Math.floor(years)).within("(%s and " + IN_YEARS + ")")));
    }

    /// All parts hold for one name.
    private Predicate named(String table, @Nullable StringFilter filter) {
        if (filter == null) {
            return Predicate.TRUE;
        }
        List<Predicate> parts = new ArrayList<>();
        parts.add(bound("x.name ilike %s", filter.eq() == null ? null : LocationPredicate.pattern(filter.eq())));
        if (filter.in() != null) {
            check(filter.in());
            parts.add(bindings.bind(
                    "x.name ilike any(%s)",
                    filter.in().stream().map(LocationPredicate::pattern).toArray(String[]::new)));
        }
        parts.add(bound(
                "x.name ilike %s",
                filter.contains() == null ? null : "%" + LocationPredicate.pattern(filter.contains()) + "%"));
        var some = "d.nct in (select x.nct from " + table + " x where %s)";
        var one = Predicate.all(parts);
        var any = "exists (select from " + table + " x where x.nct = d.nct)";
        return Predicate.all(List.of(
                one.equals(Predicate.TRUE) ? Predicate.TRUE : one.within(some),
                filter.isNull() == null ? Predicate.TRUE : Predicate.of(filter.isNull() ? "not " + any : any)));
    }

    private Predicate enrollment(@Nullable IntRange range) {
        return range == null
                ? Predicate.TRUE
                : Predicate.all(List.of(
                        bound("d.enrollment >= %s", range.min()),
                        bound("d.enrollment <= %s", range.max()),
                        Predicate.of("d.enrollment is not null")));
    }

    private Predicate date(String column, @Nullable DateRange range) {
        if (range == null) {
            return Predicate.TRUE;
        }
        @Nullable LocalDate from = range.from();
        @Nullable LocalDate to = range.to();
        if (from != null && to != null && from.isAfter(to)) {
            throw new BadUserInput("a date range begins on " + from + ", after its end on " + to);
        }
        return Predicate.all(List.of(
                bound(column + " >= %s", from),
                bound(column + " <= %s", to),
                range.isNull() == null
                        ? Predicate.TRUE
                        : Predicate.of(column + (range.isNull() ? " is null" : " is not null"))));
    }

    private static Predicate results(@Nullable List<ResultsStatus> wanted) {
        return wanted == null
                ? Predicate.TRUE
                : Predicate.any(wanted.stream().map(FilterCompiler::results).toList());
    }

    /// As [org.trialgraph.trial.ResultsRule] and the newest update of all have it.
    private static Predicate results(ResultsStatus status) {
        var late = "(d.results_enforceable and coalesce(d.results_due < (select max(last_update_posted)"
                + " from search_document), false))";
        return Predicate.of(
                switch (status) {
                    case POSTED -> "d.results_posted";
                    case NOT_EXPECTED -> "(not d.results_posted and not d.results_expected)";
                    case OVERDUE -> "(not d.results_posted and " + late + ")";
                    case PENDING -> "(not d.results_posted and d.results_expected and not " + late + ")";
                });
    }

    private static String[] names(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toArray(String[]::new);
    }

    private static void check(List<String> values) {
        if (values.size() > MOST_VALUES) {
            throw new BadUserInput(
                    "a list in 'where' has " + values.size() + " values, and may have " + MOST_VALUES + " at most");
        }
    }
}
