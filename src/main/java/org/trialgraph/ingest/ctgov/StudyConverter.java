package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.DocumentVersion;
import org.trialgraph.ingest.merge.TrialRows;
import org.trialgraph.ingest.read.SourceStudy;
import org.trialgraph.trial.version.StoredDocument;

/// Turns studies of ClinicalTrials.gov (API version 2) into rows. Only the NCT id is required; members that are
/// not asked for here may hold anything.
public final class StudyConverter {

    private static final String PROTOCOL = "protocolSection";

    /// What is longer is no id that a message should repeat.
    private static final int LONGEST_ID = 30;

    private final Instant importedAt;

    /// Makes a converter for one run.
    ///
    /// @param importedAt what every trial is stamped with
    public StudyConverter(Instant importedAt) {
        this.importedAt = importedAt;
    }

    /// Finds out which study it is, and which content it has.
    ///
    /// @throws BrokenRecord if it has no NCT id
    public IdentifiedStudy identify(SourceStudy study) {
        int nct = IdentificationModule.nct(protocol(study).object(IdentificationModule.NAME));
        var derived = RegistryNode.root(study.document()).object(DerivedSection.NAME);
        return new IdentifiedStudy(study, nct, contentHash(study.document()), DerivedSection.registryDay(derived));
    }

    /// Converts a study.
    ///
    /// @throws BrokenRecord if the study cannot be taken in
    public ConvertedStudy convert(IdentifiedStudy identified) {
        var study = identified.source();
        var root = RegistryNode.root(study.document());
        var protocol = protocol(study);
        var draft = new TrialDraft(identified.nct());
        var hash = identified.hash();
        readProtocol(protocol, DerivedSection.removedCountries(root.object(DerivedSection.NAME)), draft);
        DerivedSection.read(root.object(DerivedSection.NAME), draft);
        AnnotationSection.read(root.object(AnnotationSection.NAME), draft);
        DocumentSection.read(root.object(DocumentSection.NAME), draft);
        ResultsSection.read(root.object(ResultsSection.NAME), draft);
        draft.trial()
                .set("results_posted", hasResults(root))
                .set("document_hash", hash)
                .set("imported_at", importedAt);
        SynonymClaims.add(draft);
        SearchRow.add(study.document(), draft);
        var version = new DocumentVersion(
                StatusModule.lastUpdatePosted(protocol.object(StatusModule.NAME)),
                identified.registryDay(),
                hash,
                importedAt,
                () -> storedForm(study.document()));
        var trial = new TrialRows(draft.nct(), study.source(), version, draft.rows());
        return new ConvertedStudy(trial, draft.unknownValues());
    }

    /// The id that a document calls its own, whatever state it is in; null where there is none to show.
    public static @Nullable String idOf(JsonNode document) {
        var id = document.path(PROTOCOL).path(IdentificationModule.NAME).path("nctId");
        return id.isTextual() && id.textValue().length() <= LONGEST_ID ? id.textValue() : null;
    }

    /// Equal for documents of equal content, whatever the order of their members and the day of the dump.
    public static String contentHash(ObjectNode document) {
        return DocumentHash.of(document);
    }

    /// A document as it stands in the database.
    public static byte[] storedForm(ObjectNode document) {
        return StoredDocument.compress(DocumentText.of(document));
    }

    private static RegistryNode protocol(SourceStudy study) {
        var protocol = RegistryNode.root(study.document()).object(PROTOCOL);
        if (protocol.isEmpty()) {
            throw new BrokenRecord(PROTOCOL, "missing");
        }
        return protocol;
    }

    private static void readProtocol(RegistryNode protocol, List<String> removedCountries, TrialDraft draft) {
        IdentificationModule.read(protocol.object(IdentificationModule.NAME), draft);
        StatusModule.read(protocol.object(StatusModule.NAME), draft);
        SponsorsModule.read(protocol.object(SponsorsModule.NAME), draft);
        OversightModule.read(protocol.object(OversightModule.NAME), draft);
        DescriptionModule.read(protocol.object(DescriptionModule.NAME), draft);
        ConditionsModule.read(protocol.object(ConditionsModule.NAME), draft);
        DesignModule.read(protocol.object(DesignModule.NAME), draft);
        ArmsInterventionsModule.read(protocol.object(ArmsInterventionsModule.NAME), draft);
        OutcomesModule.read(protocol.object(OutcomesModule.NAME), draft);
        EligibilityModule.read(protocol.object(EligibilityModule.NAME), draft);
        ContactsLocationsModule.read(protocol.object(ContactsLocationsModule.NAME), removedCountries, draft);
        ReferencesModule.read(protocol.object(ReferencesModule.NAME), draft);
        IpdSharingModule.read(protocol.object(IpdSharingModule.NAME), draft);
    }

    /// A section of results tells as much as the flag, which partial copies lack.
    private static boolean hasResults(RegistryNode root) {
        return Boolean.TRUE.equals(root.flag("hasResults")) || root.has(ResultsSection.NAME);
    }
}
