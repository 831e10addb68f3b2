package org.trialgraph.trial.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.RecruitmentStatus;

/// A filter of sites as SQL over the table `location`: column names from this class alone, values bound by name.
///
/// @param sql    conditions, each beginning with `and`
/// @param values of the names in it
record LocationPredicate(String sql, Map<String, Object> values) {

    /// Haversine on a sphere of 6,371 km.
    private static final String WITHIN = """
            and 12742 * asin(sqrt(least(1, power(sin(radians(latitude - :latitude) / 2), 2)
                 + cos(radians(:latitude)) * cos(radians(latitude))
                 * power(sin(radians(longitude - :longitude) / 2), 2)))) <= :radius""";

    /// @param filter null for every site
    static LocationPredicate of(@Nullable LocationFilter filter) {
        var parts = new Parts(new ArrayList<>(), new HashMap<>());
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

    private record Parts(List<String> conditions, Map<String, Object> values) {

        void text(String column, @Nullable StringFilter filter) {
            if (filter == null) {
                return;
            }
            if (filter.eq() != null) {
                add("lower(" + column + ") = :" + column + "Eq", column + "Eq", lower(filter.eq()));
            }
            if (filter.in() != null) {
                var words = filter.in().stream().map(Parts::lower).toArray(String[]::new);
                add("lower(" + column + ") = any(:" + column + "In)", column + "In", words);
            }
            if (filter.contains() != null) {
                var name = column + "Contains";
                add("position(:" + name + " in lower(" + column + ")) > 0", name, lower(filter.contains()));
            }
            if (filter.isNull() != null) {
                conditions.add("and " + column + (filter.isNull() ? " is null" : " is not null"));
            }
        }

        void status(@Nullable List<RecruitmentStatus> statuses) {
            if (statuses != null) {
                add(
                        "status = any(:status)",
                        "status",
                        statuses.stream().map(Enum::name).toArray(String[]::new));
            }
        }

        void near(@Nullable NearInput near) {
            if (near != null) {
                near.check();
                conditions.add(WITHIN);
                values.put("latitude", near.latitude());
                values.put("longitude", near.longitude());
                values.put("radius", near.radiusKm());
            }
        }

        private void add(String condition, String name, Object value) {
            conditions.add("and " + condition);
            values.put(name, value);
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
