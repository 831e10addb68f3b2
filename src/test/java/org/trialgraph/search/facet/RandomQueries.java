package org.trialgraph.search.facet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.Age;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.facet.RandomQuery.Part;
import org.trialgraph.trial.text.Words;

/// Makes queries of chance: words, phrases and values that some trial has, joined by operators.
final class RandomQueries {

    /// Arguments of a query, and the areas that they look in.
    private static final Map<String, String> AREAS = Map.of(
            "condition", "ConditionSearch",
            "intervention", "InterventionSearch",
            "title", "TitleSearch",
            "sponsor", "SponsorSearch",
            "location", "LocationSearch");

    private static final List<String> PHRASED = List.of("Condition", "BriefTitle", "InterventionName", "LocationCity");

    /// A word that is none of a compound, nor one of those that are too frequent to be looked for.
    private static final Pattern PLAIN = Pattern.compile("(?<![^ ,])[A-Za-z]{5,}(?![^ ,])");

    private static final Set<String> FREQUENT = Set.of("their", "which");

    private final Chances chances;

    RandomQueries(Chances chances) {
        this.chances = chances;
    }

    /// The fields whose words are looked for.
    static Set<String> fields() {
        return Stream.concat(AREAS.values().stream().flatMap(area -> fields(area).stream()), PHRASED.stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> fields(String area) {
        return Areas.registered().requireArea(area).fields().stream()
                .map(field -> field.field().name())
                .collect(Collectors.toSet());
    }

    /// A query that a trial passes, but for what is negated in it.
    RandomQuery next(RegisteredTrial trial) {
        Map<String, String> json = new LinkedHashMap<>();
        Predicate<RegisteredTrial> holds = any -> true;
        if (chances.oneIn(2)) {
            var part = expression(trial, 2);
            json.put("term", part.text());
            holds = holds.and(part.holds());
        }
        if (chances.oneIn(2)) {
            var argument = chances.pick(AREAS.keySet().stream().sorted().toList());
            var part = words(trial, Objects.requireNonNull(AREAS.get(argument)));
            json.put(argument, part.text());
            holds = holds.and(part.holds());
        }
        return new RandomQuery(json, holds);
    }

    private Part expression(RegisteredTrial trial, int depth) {
        if (depth == 0 || chances.oneIn(3)) {
            return leaf(trial);
        }
        var first = expression(trial, depth - 1);
        var second = expression(trial, depth - 1);
        return switch (chances.below(4)) {
            case 0 -> new Part("NOT (" + first.text() + ")", first.holds().negate());
            case 1 -> new Part(joined(first, "OR", second), first.holds().or(second.holds()));
            case 2 ->
                new Part(
                        joined(first, "AND NOT", second),
                        first.holds().and(second.holds().negate()));
            default -> new Part(joined(first, "AND", second), first.holds().and(second.holds()));
        };
    }

    private static String joined(Part first, String operator, Part second) {
        return "(" + first.text() + ") " + operator + " (" + second.text() + ")";
    }

    private Part leaf(RegisteredTrial trial) {
        return chances.pick(List.<Supplier<Part>>of(
                        () -> phrase(trial, chances.pick(PHRASED)),
                        () -> phrase(trial, chances.pick(PHRASED)),
                        () -> code(trial, "OverallStatus", other -> other.statuses),
                        () -> code(trial, "Phase", other -> other.phases),
                        () -> code(trial, "StudyType", other -> other.studyTypes),
                        () -> code(trial, "StdAge", other -> other.standardAges),
                        () -> code(trial, "InterventionType", other -> other.interventionTypes),
                        () -> code(trial, "LocationStatus", RandomQueries::siteStatuses),
                        () -> date(trial, "StartDate", "startDate"),
                        () -> date(trial, "CompletionDate", "completionDate"),
                        () -> date(trial, "LastUpdatePostDate", "lastUpdatePostDate"),
                        () -> enrollment(trial),
                        () -> age(trial),
                        () -> results(trial),
                        () -> site(trial),
                        () -> circle(trial)))
                .get();
    }

    private static Set<String> siteStatuses(RegisteredTrial trial) {
        return trial.sites.stream()
                .map(RegisteredSite::status)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    private Part words(RegisteredTrial trial, String area) {
        var fields = fields(area).stream().sorted().toList();
        var text = fields.stream()
                .flatMap(field -> trial.words(field).values.stream())
                .collect(Collectors.joining(" , "));
        var words = chances.some(plain(text), 1 + chances.below(2));
        if (words.isEmpty()) {
            return new Part("ALL", any -> true);
        }
        var stems = stems(words);
        // Without synonyms, which are not counted by hand.
        return new Part(
                words.stream()
                        .map(word -> "EXPANSION[Term]" + word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" AND ")),
                other -> stems.stream()
                        .allMatch(stem -> fields.stream()
                                .anyMatch(field -> other.words(field).has(stem))));
    }

    private Part phrase(RegisteredTrial trial, String field) {
        var values = trial.words(field).values;
        var value = values.isEmpty() ? "" : chances.pick(values);
        var words = plain(value);
        if (words.isEmpty()) {
            return new Part(
                    "AREA[" + field + "]MISSING",
                    other -> other.words(field).values.isEmpty());
        }
        boolean whole = value.equals(String.join(" ", words));
        int most = whole ? words.size() : adjacent(value, words);
        var taken = words.subList(0, most);
        var stems = stems(taken);
        var coverage = whole && chances.oneIn(2) ? "COVERAGE[FullMatch]" : "";
        return new Part(
                "AREA[" + field + "]EXPANSION[Term]" + coverage + "\"" + String.join(" ", taken) + "\"",
                other -> other.words(field).hasTogether(stems, !coverage.isEmpty()));
    }

    /// How many of these words, from the first on, stand together in a text.
    private static int adjacent(String text, List<String> words) {
        int count = 1;
        while (count < Math.min(3, words.size()) && text.contains(String.join(" ", words.subList(0, count + 1)))) {
            count++;
        }
        return count;
    }

    private static List<String> plain(String text) {
        return PLAIN.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> !FREQUENT.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<String> stems(List<String> words) {
        return words.stream().map(word -> Words.of(word).getFirst().stem()).toList();
    }

    private Part code(RegisteredTrial trial, String field, Function<RegisteredTrial, Set<String>> values) {
        Collection<String> own = values.apply(trial);
        if (own.isEmpty()) {
            return new Part(
                    "AREA[" + field + "]MISSING", other -> values.apply(other).isEmpty());
        }
        var word = chances.pick(own.stream().sorted().toList());
        var text = chances.oneIn(2) ? word : "\"" + word.replace('_', ' ').toLowerCase(Locale.ROOT) + "\"";
        return new Part(
                "AREA[" + field + "]" + text, other -> values.apply(other).contains(word));
    }

    private Part date(RegisteredTrial trial, String field, String name) {
        var date = trial.date(name);
        if (date == null) {
            return new Part("AREA[" + field + "]MISSING", other -> other.date(name) == null);
        }
        if (chances.oneIn(3)) {
            return new Part("AREA[%s]%d".formatted(field, date.getYear()), other -> {
                var day = other.date(name);
                return day != null && day.getYear() == date.getYear();
            });
        }
        var from = date.minusDays(chances.below(300));
        var to = date.plusDays(chances.below(300));
        boolean open = chances.oneIn(3);
        return new Part("AREA[%s]RANGE[%s, %s]".formatted(field, from, open ? "MAX" : to), other -> {
            var day = other.date(name);
            return day != null && !day.isBefore(from) && (open || !day.isAfter(to));
        });
    }

    private Part enrollment(RegisteredTrial trial) {
        var count = trial.enrollment;
        if (count == null) {
            return new Part("AREA[EnrollmentCount]MISSING", other -> other.enrollment == null);
        }
        int most = count + chances.below(100);
        return new Part(
                "AREA[EnrollmentCount]RANGE[%d, %d]".formatted(count, most),
                other -> other.enrollment != null && other.enrollment >= count && other.enrollment <= most);
    }

    private Part age(RegisteredTrial trial) {
        var limit = Age.parse(trial.minimumAge);
        if (limit.isEmpty()) {
            return new Part(
                    "AREA[MinimumAge]MISSING",
                    other -> Age.parse(other.minimumAge).isEmpty());
        }
        return new Part(
                "AREA[MinimumAge]RANGE[%s, MAX]".formatted(limit.get().text()),
                other -> Age.parse(other.minimumAge)
                        .filter(age -> age.years() >= limit.get().years())
                        .isPresent());
    }

    private static Part results(RegisteredTrial trial) {
        return new Part("AREA[HasResults]" + trial.hasResults, other -> other.hasResults == trial.hasResults);
    }

    /// One site of a city and a status.
    private Part site(RegisteredTrial trial) {
        var cities = trial.sites.stream()
                .filter(site -> site.status() != null)
                .filter(site -> site.city() != null && site.city().matches("[A-Za-z]{5,}"))
                .toList();
        if (cities.isEmpty()) {
            return new Part(
                    "AREA[LocationCity]MISSING",
                    other -> other.words("LocationCity").values.isEmpty());
        }
        var site = chances.pick(cities);
        var city = stems(List.of(String.valueOf(site.city()))).getFirst();
        return new Part(
                "SEARCH[Location](AREA[LocationCity]%s AND AREA[LocationStatus]%s)"
                        .formatted(site.city(), site.status()),
                other -> other.sites.stream()
                        .filter(each -> Objects.equals(each.status(), site.status()))
                        .map(RegisteredSite::city)
                        .flatMap(Stream::ofNullable)
                        .anyMatch(each -> Words.stems(each).contains(city)));
    }

    private Part circle(RegisteredTrial trial) {
        var places =
                trial.sites.stream().filter(site -> site.latitude() != null).toList();
        double north = places.isEmpty() ? 48 : rounded(places.getFirst().latitude());
        double east = places.isEmpty() ? 11 : rounded(places.getFirst().longitude());
        int radius = 1 + chances.below(800);
        return new Part(
                "DISTANCE[%s,%s,%dkm]".formatted(north, east, radius),
                other -> other.sites.stream().anyMatch(site -> site.distanceKm(north, east) <= radius));
    }

    private static double rounded(@Nullable Double degrees) {
        return degrees == null ? 0 : Math.round(degrees * 100) / 100.0;
    }
}
