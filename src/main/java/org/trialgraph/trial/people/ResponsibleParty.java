package org.trialgraph.trial.people;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.TrialSection;

/// Who answers for the record.
@Entity
@Immutable
@Description("Who answers for the record.")
public class ResponsibleParty extends TrialSection {

    @NonNull
    @Description("SPONSOR, PRINCIPAL_INVESTIGATOR, SPONSOR_INVESTIGATOR, or UNKNOWN in old records.")
    public String type;

    @Description("Name of the person.")
    public @Nullable String name;

    @Description("Title of the person.")
    public @Nullable String title;

    @Description("Organisation that the person belongs to.")
    public @Nullable String affiliation;

    @Description("Organisation, in old records.")
    public @Nullable String organization;
}
