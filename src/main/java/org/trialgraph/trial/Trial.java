package org.trialgraph.trial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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
public class Trial extends PanacheEntityBase implements Node {

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
    public @Nullable String startDate;

    @Ignore
    public @Nullable String startKind;

    @Ignore
    public @Nullable String primaryCompletionDate;

    @Ignore
    public @Nullable String primaryCompletionKind;

    @Ignore
    public @Nullable String completionDate;

    @Ignore
    public @Nullable String completionKind;

    @Ignore
    public @Nullable String statusVerifiedDate;

    @Ignore
    public @Nullable String firstSubmittedDate;

    @Ignore
    public @Nullable String firstPostedDate;

    @Ignore
    public @Nullable String firstPostedKind;

    @Ignore
    public @Nullable String resultsFirstPostedDate;

    @Ignore
    public @Nullable String resultsFirstPostedKind;

    @Ignore
    public @Nullable String lastUpdateSubmittedDate;

    @Ignore
    public @Nullable String lastUpdatePostedDate;

    @Ignore
    public @Nullable String lastUpdatePostedKind;

    @Ignore
    public LocalDate lastUpdatePosted;

    @Ignore
    public boolean resultsPosted;

    @Ignore
    public boolean resultsDelayCertified;

    @Ignore
    public @Nullable Boolean fdaRegulatedDrug;

    @Ignore
    public @Nullable Boolean fdaRegulatedDevice;

    @Ignore
    public @Nullable Boolean hasDmc;

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

    @NonNull
    @Description("Dates of the trial and of its record.")
    public TrialDates getDates() {
        return new TrialDates(
                PartialDate.of(startDate, startKind),
                PartialDate.of(primaryCompletionDate, primaryCompletionKind),
                PartialDate.of(completionDate, completionKind),
                PartialDate.of(statusVerifiedDate, null),
                PartialDate.of(firstSubmittedDate, null),
                PartialDate.of(firstPostedDate, firstPostedKind),
                PartialDate.of(resultsFirstPostedDate, resultsFirstPostedKind),
                PartialDate.of(lastUpdateSubmittedDate, null),
                PartialDate.of(lastUpdatePostedDate, lastUpdatePostedKind));
    }

    @Description("Who watches over the trial; null when nothing is registered.")
    public @Nullable Oversight getOversight() {
        return fdaRegulatedDrug == null && fdaRegulatedDevice == null && hasDmc == null
                ? null
                : new Oversight(fdaRegulatedDrug, fdaRegulatedDevice, hasDmc);
    }

    private static String phaseLabel(String word) {
        var known = RegisteredCode.find(Phase.class, word);
        return known == null ? word : known.label();
    }
}
