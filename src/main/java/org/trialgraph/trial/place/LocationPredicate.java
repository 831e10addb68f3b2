package org.trialgraph.trial.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.RecruitmentStatus;

/// A filter of sites as SQL over the table `location`: column names from this class alone, values bound by name.
///
/// @param sql    conditions, each beginning with `and`
/// @param values of the names in it
public record LocationPredicate(String sql, Map<String, Object> values) {

    private static final double KM_PER_DEGREE = 111;

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

        /// The square around the circle comes first: it has an index.
        void near(@Nullable NearInput near) {
            if (near == null) {
                return;
            }
            near.check();
            double degrees = near.radiusKm() / KM_PER_DEGREE;
            add("latitude >= %s", "south", near.latitude() - degrees);
            add("latitude <= %s", "north", near.latitude() + degrees);
            values.put(prefix + "latitude", near.latitude());
            values.put(prefix + "longitude", near.longitude());
            add(distanceKm(prefix + "latitude", prefix + "longitude") + " <= %s", "radius", near.radiusKm());
        }

        private void add(String condition, String name, Object value) {
            conditions.add("and " + condition.formatted(":" + prefix + name));
            values.put(prefix + name, value);
        }
    }
}
