package org.trialgraph.trial.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.trialgraph.protocol.BadUserInput;

/// A circle on the earth.
@Input("NearInput")
@Description("A circle on the earth.")
public record NearInput(
        @NonNull @Description("Degrees north, -90 to 90.") Double latitude,
        @NonNull @Description("Degrees east, -180 to 180.") Double longitude,

        @NonNull @Description("Radius in kilometres, above 0 and up to 20,040.")
        Double radiusKm) {

    private static final double HALF_TURN = 180;
    private static final double POLE = 90;
    private static final double HALF_THE_EARTH_KM = 20_040;

    /// @throws BadUserInput if there is no such circle
    void check() {
        if (!(Math.abs(latitude) <= POLE && Math.abs(longitude) <= HALF_TURN)) {
            throw new BadUserInput("'near' needs a latitude from -90 to 90 and a longitude from -180 to 180");
        }
        if (!(radiusKm > 0 && radiusKm <= HALF_THE_EARTH_KM)) {
            throw new BadUserInput("'radiusKm' is " + radiusKm + ", and must be above 0 and up to 20040");
        }
    }
}
