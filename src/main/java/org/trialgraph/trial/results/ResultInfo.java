package org.trialgraph.trial.results;

import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialSection;

/// What stands beside the results.
@Entity
@Immutable
public class ResultInfo extends TrialSection {

    public @Nullable String limitations;

    public @Nullable Boolean piSponsorEmployee;

    public @Nullable Boolean restrictiveAgreement;

    public @Nullable String restrictionType;

    public @Nullable String otherDetails;

    public @Nullable String contactTitle;

    public @Nullable String contactOrganization;

    public @Nullable String contactEmail;

    public @Nullable String contactPhone;

    public @Nullable String contactPhoneExt;

    @Nullable
    CertainAgreement certainAgreement() {
        return isAny(piSponsorEmployee, restrictiveAgreement, restrictionType, otherDetails)
                ? new CertainAgreement(piSponsorEmployee, restrictiveAgreement, restrictionType, otherDetails)
                : null;
    }

    @Nullable
    PointOfContact pointOfContact() {
        return isAny(contactTitle, contactOrganization, contactEmail, contactPhone, contactPhoneExt)
                ? new PointOfContact(contactTitle, contactOrganization, contactEmail, contactPhone, contactPhoneExt)
                : null;
    }

    private static boolean isAny(@Nullable Object... values) {
        return Stream.of(values).anyMatch(Objects::nonNull);
    }
}
