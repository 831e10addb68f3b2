package org.trialgraph.search.order;

import java.util.Map;
import org.trialgraph.trial.place.LocationPredicate;

/// How far the nearest site that matches is from a trial, as SQL. All that is sorted by it has such a site.
///
/// @param km     kilometres of a trial `d`
/// @param join   what `d` is joined with for it
/// @param values of the names in both
public record Distance(String km, String join, Map<String, Object> values) {

    private static final String NEAREST = "select min(%s) from location where location.nct = d.nct %s";

    private static final String ALL = """
            join (select nct, min(%s) as km from location where true %s group by nct) as near on near.nct = d.nct""";

    /// For the sorting of a few trials: each has its own sites looked at.
    ///
    /// @param sites  with a circle
    /// @param prefix of the names of its values
    public static Distance ofFew(LocationPredicate sites, String prefix) {
        return new Distance("(" + NEAREST.formatted(km(prefix), sites.sql()) + ")", "", sites.values());
    }

    /// For the sorting of all that is found: the sites in the circle are looked at once.
    ///
    /// @param sites  with a circle
    /// @param prefix of the names of its values
    public static Distance ofAll(LocationPredicate sites, String prefix) {
        return new Distance("near.km", ALL.formatted(km(prefix), sites.sql()), sites.values());
    }

    private static String km(String prefix) {
        return LocationPredicate.distanceKm(prefix + "latitude", prefix + "longitude");
    }
}
