package org.trialgraph.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.GlobalId;
import org.trialgraph.protocol.Node;

/// A registered trial: its row, and what follows from the row alone.
@Entity
@Immutable
@Description("A clinical trial as registered.")
public class Trial extends RegisteredDates implements Node {

    /// Number of the NCT id, and key of every row of the trial.
    @Id
    @Ignore
    public int nct;

    @Description("Title for the public.")
    public @Nullable String briefTitle;

    @Description("Title of the protocol.")
    public @Nullable String officialTitle;

    @Description("Short name of the trial.")
    public @Nullable String acronym;

    @Ignore
    @Column(name = "status")
    public @Nullable String statusCode;

    @Description("Why the trial was stopped early, suspended or withdrawn.")
    public @Nullable String whyStopped;

    @Description("Whether the record was kept back, as the law allows for devices that are not approved yet.")
    public @Nullable Boolean delayedPosting;

    @Ignore
    @Column(name = "last_known_status")
    public @Nullable String lastKnownStatusCode;

    @Ignore
    @Column(name = "study_type")
    public @Nullable String studyTypeCode;

    @Ignore
    @Column(name = "phases")
    public List<String> phaseCodes;

    @Ignore
    public @Nullable Integer enrollmentCount;

    @Ignore
    public @Nullable String enrollmentKind;

    @Ignore
    public LocalDate lastUpdatePosted;

    @Ignore
    public boolean resultsPosted;

    @Ignore
    public boolean resultsDelayCertified;

    @Ignore
    public @Nullable Boolean resultsWaived;

    @Ignore
    public @Nullable String unpostedResponsibleParty;

    @Ignore
    public @Nullable Boolean fdaRegulatedDrug;

    @Ignore
    public @Nullable Boolean fdaRegulatedDevice;

    @Ignore
    public @Nullable Boolean hasDmc;

    @Ignore
    public @Nullable Boolean unapprovedDevice;

    @Ignore
    public @Nullable Boolean pediatricPostmarketSurveillance;

    @Ignore
    public @Nullable Boolean exportedFromUs;

    @Ignore
    @Column(name = "fdaaa801_violation")
    public @Nullable Boolean fdaaa801Violation;

    @Ignore
    @Column(name = "expanded_access")
    public @Nullable Boolean hasExpandedAccess;

    @Ignore
    public @Nullable String expandedAccessNctId;

    @Ignore
    public @Nullable String expandedAccessStatus;

    @Ignore
    public @Nullable Boolean expandedAccessIndividual;

    @Ignore
    public @Nullable Boolean expandedAccessIntermediate;

    @Ignore
    public @Nullable Boolean expandedAccessTreatment;

    @Ignore
    public @Nullable Integer expandedAccessReferences;

    @Ignore
    public @Nullable String organizationName;

    @Ignore
    public @Nullable String organizationClass;

    @Description("Whether the sponsor states that there is no statistical analysis plan.")
    public @Nullable Boolean noAnalysisPlan;

    @NonNull
    @Description("Words that the sponsor gave for finding the trial.")
    public List<@NonNull String> keywords;

    @Ignore
    public Instant importedAt;

    @Ignore
    public String documentHash;

    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("Opaque global id; it stays the same over re-imports.")
    @Override
    public String getId() {
        return new GlobalId("Trial", getNctId().toString()).toString();
    }

    @NonNull
    @Description("The registry's number of the trial.")
    public NctId getNctId() {
        return NctId.of(nct);
    }

    @Description("Where the trial stands; null when not registered, or a word that this service does not know.")
    public @Nullable RecruitmentStatus getStatus() {
        return RegisteredCode.find(RecruitmentStatus.class, statusCode);
    }

    @Description("The status as people say it.")
    public @Nullable String getStatusLabel() {
        var known = getStatus();
        return known == null ? statusCode : known.label();
    }

    @Description("The status before it became UNKNOWN.")
    public @Nullable RecruitmentStatus getLastKnownStatus() {
        return RegisteredCode.find(RecruitmentStatus.class, lastKnownStatusCode);
    }

    @Description("Kind of study.")
    public @Nullable StudyType getStudyType() {
        return RegisteredCode.find(StudyType.class, studyTypeCode);
    }

    @NonNull
    @Description("Phases of the trial: two for a trial that spans two, none where none is registered.")
    public List<@NonNull Phase> getPhases() {
        return RegisteredCode.list(Phase.class, phaseCodes);
    }

    @Description("The phases as people say them; null when none is registered.")
    public @Nullable String getPhaseLabel() {
        return phaseCodes.isEmpty()
                ? null
                : phaseCodes.stream().map(Trial::phaseLabel).collect(Collectors.joining("/"));
    }

    @Description("How many people take part.")
    public @Nullable Enrollment getEnrollment() {
        return enrollmentCount == null && enrollmentKind == null
                ? null
                : new Enrollment(enrollmentCount, RegisteredCode.find(DateKind.class, enrollmentKind));
    }

    @Description("Who watches over the trial, and what US law has to do with it; null when nothing is registered.")
    public @Nullable Oversight getOversight() {
        return Oversight.of(this);
    }

    @Description("Access to what is tested for patients outside a trial; null when nothing is registered.")
    public @Nullable ExpandedAccess getExpandedAccess() {
        return ExpandedAccess.of(this);
    }

    private static String phaseLabel(String word) {
        var known = RegisteredCode.find(Phase.class, word);
        return known == null ? word : known.label();
    }
}
