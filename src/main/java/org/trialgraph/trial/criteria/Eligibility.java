package org.trialgraph.trial.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.RegisteredCode;
import org.trialgraph.trial.TrialSection;

/// Who may take part.
@Entity
@Immutable
@Description("Who may take part.")
public class Eligibility extends TrialSection {

    @Ignore
    public @Nullable String criteria;

    @Ignore
    @Column(name = "minimum_age")
    public @Nullable String minimumAgeText;

    @Ignore
    @Column(name = "maximum_age")
    public @Nullable String maximumAgeText;

    @Ignore
    @Column(name = "standard_ages")
    public List<String> standardAgeCodes;

    @Ignore
    @Column(name = "sex")
    public @Nullable String sexCode;

    @Description("Whether eligibility depends on gender identity.")
    public @Nullable Boolean genderBased;

    @Description("How it depends on gender identity.")
    public @Nullable String genderDescription;

    @Description("Whether healthy people may take part.")
    public @Nullable Boolean healthyVolunteers;

    @Description("Whom an observational study draws its participants from.")
    public @Nullable String studyPopulation;

    @Description("How an observational study chooses: PROBABILITY_SAMPLE or NON_PROBABILITY_SAMPLE.")
    public @Nullable String samplingMethod;

    @Description("Youngest age accepted; null when there is no limit.")
    public @Nullable AgeLimit getMinimumAge() {
        return AgeLimit.of(minimumAgeText);
    }

    @Description("Oldest age accepted; null when there is no limit.")
    public @Nullable AgeLimit getMaximumAge() {
        return AgeLimit.of(maximumAgeText);
    }

    @NonNull
    @Description("Age groups that the limits touch, as the registry derives them.")
    public List<@NonNull StandardAge> getStandardAges() {
        return RegisteredCode.list(StandardAge.class, standardAgeCodes);
    }

    @Description("Sex of the people who may take part.")
    public @Nullable Sex getSex() {
        return RegisteredCode.find(Sex.class, sexCode);
    }
}
