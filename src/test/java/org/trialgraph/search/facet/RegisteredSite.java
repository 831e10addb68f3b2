package org.trialgraph.search.facet;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/// A site as its record has it.
record RegisteredSite(
        @Nullable String facility,
        @Nullable String city,
        @Nullable String state,
        @Nullable String country,
        @Nullable String status,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    private static final double EARTH_KM = 6_371;

    static RegisteredSite of(JsonNode json) {
        var point = json.path("geoPoint");
        return new RegisteredSite(
                json.path("facility").textValue(),
                json.path("city").textValue(),
                json.path("state").textValue(),
                json.path("country").textValue(),
                json.path("status").textValue(),
                point.has("lat") ? point.get("lat").doubleValue() : null,
                point.has("lon") ? point.get("lon").doubleValue() : null);
    }

    /// Kilometres on a sphere; without end for a site of which nobody knows where it is.
    double distanceKm(double north, double east) {
        if (latitude == null || longitude == null) {
            return Double.POSITIVE_INFINITY;
        }
        double middle = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(north));
        double half = halfChord(latitude - north) + middle * halfChord(longitude - east);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, half)));
    }

    private static double halfChord(double degrees) {
        return Math.pow(Math.sin(Math.toRadians(degrees) / 2), 2);
    }
}
