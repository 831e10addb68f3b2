package org.trialgraph.search.order;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An invented trial with whatever trials are sorted by, so little different that many are equal in it.
///
/// @param start may lack its day or month, as the other dates may; null for none
/// @param sites at 48 degrees north and as many east
record PagedTrial(
        int nct,
        String title,
        String status,
        @Nullable String start,
        @Nullable String completion,
        @Nullable String firstPosted,
        String updated,
        @Nullable Integer enrollment,
        List<Integer> sites) {

    private static final double EARTH_KM = 6_371;

    private static final List<String> TITLES = List.of(
            "Blue tea for fatigue", "Green tea, black tea and coffee", "Tea", "Sleep without tea or coffee", "Sleep");

    static PagedTrial random(int nct, String status, Random random) {
        return new PagedTrial(
                nct,
                pick(TITLES, random),
                status,
                date(2019, random),
                date(2023, random),
                date(2018, random),
                "2025-0" + (1 + random.nextInt(9)) + "-01",
                random.nextInt(4) == 0 ? null : 10 * random.nextInt(5),
                random.ints(random.nextInt(3), 5, 20).boxed().toList());
    }

    private static @Nullable String date(int year, Random random) {
        var day = LocalDate.of(year + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(2));
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> day.toString().substring(0, 4);
            case 2 -> day.toString().substring(0, 7);
            default -> day.toString();
        };
    }

    private static <E> E pick(List<E> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    PagedTrial withTitle(String other) {
        return new PagedTrial(nct, other, status, start, completion, firstPosted, updated, enrollment, sites);
    }

    PagedTrial withPlace(String otherStatus, String otherStart, String otherUpdate, int otherEnrollment) {
        return new PagedTrial(
                nct, title, otherStatus, otherStart, completion, firstPosted, otherUpdate, otherEnrollment, sites);
    }

    boolean hasTea() {
        return title.toLowerCase(Locale.ROOT).contains("tea");
    }

    /// The first possible day of a date; null for none.
    static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : LocalDate.parse((date + "-01-01").substring(0, 10));
    }

    /// Kilometres from a place at 48 degrees north to the nearest site; null where there is none.
    @Nullable
    Double distanceKm(double east) {
        return sites.stream()
                .map(site -> distanceKm(site, east))
                .min(Double::compare)
                .orElse(null);
    }

    private static double distanceKm(double site, double east) {
        double cosine = Math.cos(Math.toRadians(48));
        double sine = Math.sin(Math.toRadians(site - east) / 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(cosine * cosine * sine * sine));
    }

    /// As the registry writes them.
    static String json(Collection<PagedTrial> trials) {
        return list(trials, PagedTrial::json);
    }

    private String json() {
        return """
                {"protocolSection": {
                  "identificationModule": {"nctId": "NCT%08d", "briefTitle": %s},
                  "statusModule": {
                    "overallStatus": %s,
                    "startDateStruct": {"date": %s},
                    "completionDateStruct": {"date": %s},
                    "studyFirstPostDateStruct": {"date": %s},
                    "lastUpdatePostDateStruct": {"date": %s}},
                  "designModule": {"studyType": "INTERVENTIONAL", "enrollmentInfo": {"count": %s}},
                  "contactsLocationsModule": {"locations": %s}}}""".formatted(
                        nct,
                        quoted(title),
                        quoted(status),
                        quoted(start),
                        quoted(completion),
                        quoted(firstPosted),
                        quoted(updated),
                        enrollment,
                        list(sites, "{\"city\": \"Ulm\", \"geoPoint\": {\"lat\": 48.0, \"lon\": %d.0}}"::formatted));
    }

    private static <E> String list(Collection<E> elements, Function<E, String> json) {
        return elements.stream().map(json).collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
