package org.trialgraph.trial.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.RecruitmentStatus;

/// A filter of sites as SQL over the table `location`: column names from this class alone, values bound by name.
///
/// @param sql    conditions, each beginning with `and`
/// @param values of the names in it
public record LocationPredicate(String sql, Map<String, Object> values) {

    /// A little less than there are, so that what lies around a circle holds all of it.
    private static final double KM_PER_DEGREE = 111;

    private static final int BANDS_PER_DEGREE = 4;

    /// As the index of places has it.
    private static final String BAND = "cast(floor(latitude * " + BANDS_PER_DEGREE + ") as smallint)";

    private static final double POLE = 90;
    private static final double HALF_TURN = 180;

    /// Kilometres between two places by the haversine on a sphere of 6,371 km: `%1$s` and `%2$s` are the latitude and
    /// longitude of the one, the columns those of the other.
    private static final String DISTANCE = """
            12742 * asin(sqrt(least(1, power(sin(radians(latitude - %1$s) / 2), 2)
                 + cos(radians(%1$s)) * cos(radians(latitude)) * power(sin(radians(longitude - %2$s) / 2), 2))))""";

    /// @param filter null for every site
    static LocationPredicate of(@Nullable LocationFilter filter) {
        return of(filter, "");
    }

    /// A filter as SQL.
    ///
    /// @param filter null for every site
    /// @param prefix of the values' names, so that several filters go into one statement
    public static LocationPredicate of(@Nullable LocationFilter filter, String prefix) {
        var parts = new Parts(prefix, new ArrayList<>(), new HashMap<>());
        if (filter != null) {
            parts.text("facility", filter.facility());
            parts.text("city", filter.city());
            parts.text("state", filter.state());
            parts.text("country", filter.country());
            parts.status(filter.status());
            parts.near(filter.near());
        }
        return new LocationPredicate(String.join(" ", parts.conditions), parts.values);
    }

    /// A text as a pattern of `ilike` that matches it alone.
    public static String pattern(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /// Kilometres from a place to a site.
    ///
    /// @param latitude  name of a bound value
    /// @param longitude name of a bound value
    public static String distanceKm(String latitude, String longitude) {
        return DISTANCE.formatted(":" + latitude, ":" + longitude);
    }

    private record Parts(String prefix, List<String> conditions, Map<String, Object> values) {

        void text(String column, @Nullable StringFilter filter) {
            if (filter == null) {
                return;
            }
            if (filter.eq() != null) {
                add(column + " ilike %s", column + "Eq", pattern(filter.eq()));
            }
            if (filter.in() != null) {
                var words = filter.in().stream().map(LocationPredicate::pattern).toArray(String[]::new);
                add(column + " ilike any(%s)", column + "In", words);
            }
            if (filter.contains() != null) {
                add(column + " ilike %s", column + "Contains", "%" + pattern(filter.contains()) + "%");
            }
            if (filter.isNull() != null) {
                conditions.add("and " + column + (filter.isNull() ? " is null" : " is not null"));
            }
        }

        void status(@Nullable List<RecruitmentStatus> statuses) {
            if (statuses != null) {
                add(
                        "status = any(%s)",
                        "status", statuses.stream().map(Enum::name).toArray(String[]::new));
            }
        }

        /// What lies around the circle comes first: it has an index, and no trigonometry.
        void near(@Nullable NearInput near) {
            if (near == null) {
                return;
            }
            near.check();
            double degrees = near.radiusKm() / KM_PER_DEGREE;
            double south = Math.max(-POLE, near.latitude() - degrees);
            double north = Math.min(POLE, near.latitude() + degrees);
            add(BAND + " = any(%s)", "bands", bands(south, north));
            add("latitude >= %s", "south", south);
            add("latitude <= %s", "north", north);
            if (Math.abs(near.latitude()) + degrees < POLE) {
                meridians(near.longitude(), widest(near.latitude(), degrees));
            }
            values.put(prefix + "latitude", near.latitude());
            values.put(prefix + "longitude", near.longitude());
            add(distanceKm(prefix + "latitude", prefix + "longitude") + " <= %s", "radius", near.radiusKm());
        }

        /// The bands that the index of places has, 721 at most.
        private static Short[] bands(double south, double north) {
            return IntStream.rangeClosed(band(south), band(north))
                    .mapToObj(band -> (short) band)
                    .toArray(Short[]::new);
        }

        private static int band(double latitude) {
            return (int) Math.floor(latitude * BANDS_PER_DEGREE);
        }

        /// How far a circle without a pole in it reaches to the east, in degrees.
        private static double widest(double latitude, double degrees) {
            return Math.toDegrees(Math.asin(Math.sin(Math.toRadians(degrees)) / Math.cos(Math.toRadians(latitude))));
        }

        /// Beyond 180 degrees east it goes on at 180 degrees west.
        private void meridians(double longitude, double degrees) {
            double west = longitude - degrees;
            double east = longitude + degrees;
            if (west >= -HALF_TURN && east <= HALF_TURN) {
                add("longitude >= %s", "west", west);
                add("longitude <= %s", "east", east);
            } else {
                conditions.add("and (longitude >= :%1$swest or longitude <= :%1$seast)".formatted(prefix));
                values.put(prefix + "west", west < -HALF_TURN ? west + 2 * HALF_TURN : west);
                values.put(prefix + "east", east > HALF_TURN ? east - 2 * HALF_TURN : east);
            }
        }

        private void add(String condition, String name, Object value) {
            conditions.add("and " + condition.formatted(":" + prefix + name));
            values.put(prefix + name, value);
        }
    }
}
