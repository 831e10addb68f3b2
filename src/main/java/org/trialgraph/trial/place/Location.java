package org.trialgraph.trial.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.RecruitmentStatus;
import org.trialgraph.trial.RegisteredCode;
import org.trialgraph.trial.TrialItem;

/// A place where a trial is carried out.
@Entity
@Immutable
@Description("A place where a trial is carried out.")
public class Location extends TrialItem {

    @Description("Hospital, practice or other facility.")
    public @Nullable String facility;

    @Description("City.")
    public @Nullable String city;

    @Description("State, province or region.")
    public @Nullable String state;

    @Description("Postal code.")
    public @Nullable String zip;

    @Description("Country.")
    public @Nullable String country;

    @Ignore
    @Column(name = "status")
    public @Nullable String statusCode;

    @Description("Degrees north, WGS 84; the centre of the city.")
    public @Nullable Double latitude;

    @Description("Degrees east, WGS 84; the centre of the city.")
    public @Nullable Double longitude;

    @Description("Where this site stands in recruiting; null when not registered.")
    public @Nullable RecruitmentStatus getStatus() {
        return RegisteredCode.find(RecruitmentStatus.class, statusCode);
    }
}
