package org.trialgraph.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// How a trial is set up.
@Entity
@Immutable
@Description("How a trial is set up.")
public class Design extends TrialSection {

    @Description("How participants are assigned to arms: RANDOMIZED, NON_RANDOMIZED or NA.")
    public @Nullable String allocation;

    @Description("Strategy of assigning interventions, such as PARALLEL or SINGLE_GROUP.")
    public @Nullable String interventionModel;

    @Description("The strategy in words.")
    public @Nullable String interventionModelDescription;

    @Description("What the trial is for, such as TREATMENT or PREVENTION.")
    public @Nullable String primaryPurpose;

    @Ignore
    @Column(name = "masking")
    public @Nullable String maskingLevel;

    @Ignore
    public @Nullable String maskingDescription;

    @Ignore
    public List<String> whoMasked;

    @Description("Strategy of an observational study, such as COHORT.")
    public @Nullable String observationalModel;

    @Description("When an observational study looks, such as PROSPECTIVE.")
    public @Nullable String timePerspective;

    @Description("Whether it is a registry of patients.")
    public @Nullable Boolean patientRegistry;

    @Description("How long a patient registry follows each participant, as registered, such as 5 Years.")
    public @Nullable String targetDuration;

    @Ignore
    public @Nullable String biospecimenRetention;

    @Ignore
    public @Nullable String biospecimenDescription;

    @Description("Samples of participants that an observational study keeps; null when not registered.")
    public @Nullable Biospecimens getBiospecimens() {
        return biospecimenRetention == null && biospecimenDescription == null
                ? null
                : new Biospecimens(
                        RegisteredCode.find(BiospecimenRetention.class, biospecimenRetention), biospecimenDescription);
    }

    @Description("Who does not know the assignment; null when not registered.")
    public @Nullable Masking getMasking() {
        return maskingLevel == null ? null : new Masking(maskingLevel, maskingDescription, whoMasked);
    }
}
