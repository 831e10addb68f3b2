package org.trialgraph.search.facet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.Age;
import org.trialgraph.eligibility.AgeUnit;
import org.trialgraph.trial.NctId;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.RecruitmentStatus;
import org.trialgraph.trial.ResultsStatus;
import org.trialgraph.trial.StudyType;
import org.trialgraph.trial.arm.InterventionType;
import org.trialgraph.trial.criteria.Sex;
import org.trialgraph.trial.criteria.StandardAge;
import org.trialgraph.trial.people.AgencyClass;

/// Makes filters of chance. Each member is made for a trial that passes it, so that many filters find something.
final class RandomFilters {

    private static final int MOST_MEMBERS = 3;

    private final RegisteredTrials trials;
    private final LocalDate asOf;
    private final Chances chances;
    private final List<Member> members;

    /// Adds a member to a filter, for a trial.
    private interface Member {
        void add(RandomFilter filter, RegisteredTrial trial);
    }

    RandomFilters(RegisteredTrials trials, Chances chances) {
        this.trials = trials;
        this.asOf = trials.asOf();
        this.chances = chances;
        this.members = Stream.of(codes(), names(), dates(), numbers(), List.<Member>of(this::location, this::location))
                .flatMap(List::stream)
                .toList();
    }

    /// A filter that a trial passes, but for what is negated in it.
    ///
    /// @param depth how deep filters stand in it
    RandomFilter next(RegisteredTrial trial, int depth) {
        var filter = new RandomFilter();
        chances.some(members, chances.below(MOST_MEMBERS + 1)).forEach(member -> member.add(filter, trial));
        if (depth > 0) {
            nested(filter, trial, depth - 1);
        }
        if (chances.oneIn(20)) {
            boolean wanted = chances.oneIn(2);
            filter.add(
                    "withdrawnFromRegistry", wanted, other -> trials.withdrawn().contains(other.nct) == wanted);
        }
        return filter;
    }

    private void nested(RandomFilter filter, RegisteredTrial trial, int depth) {
        if (chances.oneIn(5)) {
            var all = List.of(next(trial, depth), next(trial, depth));
            filter.add("and", json(all), other -> all.stream().allMatch(part -> part.holds(other)));
        }
        if (chances.oneIn(3)) {
            var some = List.of(next(trial, depth), next(chances.pick(trials.all()), depth));
            filter.add("or", json(some), other -> some.stream().anyMatch(part -> part.holds(other)));
        }
        if (chances.oneIn(4)) {
            var none = next(chances.pick(trials.all()), depth);
            filter.add("not", none.json(), other -> !none.holds(other));
        }
    }

    private static List<Map<String, Object>> json(List<RandomFilter> filters) {
        return filters.stream().map(RandomFilter::json).toList();
    }

    private List<Member> codes() {
        return List.of(
                code("status", RecruitmentStatus.values(), trial -> trial.statuses),
                code("studyType", StudyType.values(), trial -> trial.studyTypes),
                code("phase", Phase.values(), trial -> trial.phases),
                code("sex", Sex.values(), trial -> trial.sexes),
                code("standardAge", StandardAge.values(), trial -> trial.standardAges),
                code("interventionType", InterventionType.values(), trial -> trial.interventionTypes),
                code("sponsorClass", AgencyClass.values(), trial -> trial.sponsorClasses),
                code(
                        "resultsStatus",
                        ResultsStatus.values(),
                        trial -> Set.of(trial.results(asOf).name())));
    }

    private Member code(String member, Enum<?>[] words, Function<RegisteredTrial, Set<String>> values) {
        return (filter, trial) -> {
            Set<String> wanted = new TreeSet<>(chances.some(values.apply(trial), 2));
            wanted.add(chances.pick(List.of(words)).name());
            filter.add(member, wanted, other -> !Collections.disjoint(values.apply(other), wanted));
        };
    }

    private List<Member> names() {
        return List.of(
                name("condition", trial -> trial.conditions),
                name("intervention", trial -> trial.interventions),
                name("sponsor", trial -> trial.sponsors),
                name("investigator", trial -> trial.investigators));
    }

    private Member name(String member, Function<RegisteredTrial, Collection<String>> values) {
        return (filter, trial) -> {
            var text = RandomText.of(values.apply(trial), chances);
            filter.add(member, text.json(), other -> text.holdsForSome(values.apply(other)));
        };
    }

    private List<Member> dates() {
        return List.of(
                date("start", "startDate"),
                date("primaryCompletion", "primaryCompletionDate"),
                date("completion", "completionDate"),
                date("firstPosted", "studyFirstPostDate"),
                date("lastUpdatePosted", "lastUpdatePostDate"));
    }

    private Member date(String member, String name) {
        return (filter, trial) -> {
            var date = trial.date(name);
            Map<String, Object> json = new LinkedHashMap<>();
            if (date == null || chances.oneIn(10)) {
                json.put("isNull", date == null);
                filter.add(member, json, other -> (other.date(name) == null) == (date == null));
                return;
            }
            var from = chances.oneIn(3) ? null : date.minusDays(chances.below(400));
            var to = chances.oneIn(3) ? null : date.plusDays(chances.below(400));
            putUnlessNull(json, "from", from == null ? null : from.toString());
            putUnlessNull(json, "to", to == null ? null : to.toString());
            filter.add(member, json, other -> isWithin(other.date(name), from, to));
        };
    }

    /// Without bounds a range says nothing; with one, what has no date is outside.
    private static boolean isWithin(@Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return day == null
                ? from == null && to == null
                : (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private List<Member> numbers() {
        return List.of(this::healthyVolunteers, this::hasResults, this::age, this::enrollment, this::ids);
    }

    private void healthyVolunteers(RandomFilter filter, RegisteredTrial trial) {
        boolean wanted = Boolean.TRUE.equals(trial.healthyVolunteers);
        filter.add("healthyVolunteers", wanted, other -> Boolean.valueOf(wanted).equals(other.healthyVolunteers));
    }

    private void hasResults(RandomFilter filter, RegisteredTrial trial) {
        filter.add("hasResults", trial.hasResults, other -> other.hasResults == trial.hasResults);
    }

    /// Near an age limit, or any.
    private void age(RandomFilter filter, RegisteredTrial trial) {
        var limit = Age.parse(chances.oneIn(2) ? trial.minimumAge : trial.maximumAge);
        double near = limit.map(Age::years).orElse(30.0) + (chances.below(9) - 4) / 4.0;
        double years = Math.clamp(near, 0, 150);
        filter.add(
                "ageYears",
                years,
                other -> Age.parse(other.minimumAge).map(Age::years).orElse(0.0) <= years
                        && Age.parse(other.maximumAge)
                                .map(most ->
                                        most.unit() == AgeUnit.YEARS ? years < most.value() + 1 : years <= most.years())
                                .orElse(true));
    }

    private void enrollment(RandomFilter filter, RegisteredTrial trial) {
        var count = trial.enrollment == null ? 100 : trial.enrollment;
        var min = chances.oneIn(3) ? null : count - chances.below(50);
        var max = chances.oneIn(3) ? null : count + chances.below(50);
        Map<String, Object> json = new LinkedHashMap<>();
        putUnlessNull(json, "min", min);
        putUnlessNull(json, "max", max);
        filter.add(
                "enrollment",
                json,
                other -> other.enrollment != null
                        && (min == null || other.enrollment >= min)
                        && (max == null || other.enrollment <= max));
    }

    private void ids(RandomFilter filter, RegisteredTrial trial) {
        List<RegisteredTrial> wanted = new ArrayList<>(chances.some(trials.all(), 50));
        wanted.add(trial);
        filter.add(
                "ids",
                wanted.stream()
                        .map(each -> chances.inAnyCase(NctId.of(each.nct).toString()))
                        .toList(),
                wanted::contains);
    }

    /// One site of the trial passes all of it.
    private void location(RandomFilter filter, RegisteredTrial trial) {
        if (trial.sites.isEmpty()) {
            return;
        }
        var site = chances.pick(trial.sites);
        Map<String, Object> json = new LinkedHashMap<>();
        filter.sites().clear();
        var kinds = List.<Consumer<String>>of(
                name -> siteText(filter, json, name, site.facility(), RegisteredSite::facility),
                name -> siteText(filter, json, name, site.city(), RegisteredSite::city),
                name -> siteText(filter, json, name, site.state(), RegisteredSite::state),
                name -> siteText(filter, json, name, site.country(), RegisteredSite::country),
                name -> siteStatus(filter, json, name, site),
                name -> near(filter, json, name, site));
        var names = List.of("facility", "city", "state", "country", "status", "near");
        chances.some(names, 1 + chances.below(3))
                .forEach(name -> kinds.get(names.indexOf(name)).accept(name));
        filter.json().put("location", json);
    }

    private void siteText(
            RandomFilter filter,
            Map<String, Object> json,
            String name,
            @Nullable String value,
            Function<RegisteredSite, @Nullable String> column) {
        var text = RandomText.of(value == null ? List.of() : List.of(value), chances);
        json.put(name, text.json());
        filter.sites().put(name, site -> text.holdsFor(column.apply(site)));
    }

    private void siteStatus(RandomFilter filter, Map<String, Object> json, String name, RegisteredSite site) {
        Set<String> wanted = new TreeSet<>(List.of("RECRUITING", "COMPLETED"));
        if (site.status() != null) {
            wanted.add(site.status());
        }
        json.put(name, wanted);
        filter.sites().put("siteStatus", other -> other.status() != null && wanted.contains(other.status()));
    }

    private void near(RandomFilter filter, Map<String, Object> json, String name, RegisteredSite site) {
        double north = Math.clamp((site.latitude() == null ? 48 : site.latitude()) + chances.between(-3, 3), -90, 90);
        double east =
                Math.clamp((site.longitude() == null ? 11 : site.longitude()) + chances.between(-3, 3), -180, 180);
        double radius = chances.between(1, 1_000);
        json.put(name, Map.of("latitude", north, "longitude", east, "radiusKm", radius));
        filter.sites().put(name, other -> other.distanceKm(north, east) <= radius);
    }

    private static void putUnlessNull(Map<String, Object> json, String member, @Nullable Object value) {
        if (value != null) {
            json.put(member, value);
        }
    }
}
