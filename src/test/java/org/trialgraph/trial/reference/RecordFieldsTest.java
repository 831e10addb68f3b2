package org.trialgraph.trial.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;

@QuarkusTest
class RecordFieldsTest {

    private static final String RECORD = """
            { trial(id: "NCT99000001") {
                references { pmid type citation retracted retractions { pmid source } } links { label url }
                documents { type label date filename url uploaded size hasProtocol hasSap hasIcf }
                ipdSharing { plan description infoTypes timeFrame accessCriteria url }
                oversight { fdaRegulatedDrug fdaRegulatedDevice hasDmc } } }""";

    @Inject
    HeldTrials held;

    @Test
    void recordTellsWhatItRefersTo() {
        held.json("""
                {"protocolSection": {
                    "identificationModule": {"nctId": "NCT99000001"},
                    "oversightModule": {"isFdaRegulatedDrug": true, "oversightHasDmc": false},
                    "referencesModule": {
                      "references": [
                        {"pmid": "99000001", "type": "RESULT", "citation": "Invented A. On nothing.",
                         "retractions": [{"pmid": "99000002", "source": "Invented J. 2026"}]},
                        {"citation": "Invented B. On less."}, {"pmid": "99000003"}, {}],
                      "seeAlsoLinks": [{"label": "Site", "url": "https://example.org"}, {"label": "Nowhere"}]},
                    "ipdSharingStatementModule": {"ipdSharing": "YES", "infoTypes": ["SAP"], "timeFrame": "2027"}},
                 "documentSection": {"largeDocumentModule": {"largeDocs": [
                    {"typeAbbrev": "Prot", "label": "Study Protocol", "date": "2025-02-03", "filename": "Prot_000.pdf",
                     "uploadDate": "2025-03-04T05:06", "size": 7, "hasProtocol": true, "hasSap": false}]}}}""");

        assertThat(data(RECORD)).isEqualTo(json("""
                {"trial": {
                  "references": [
                    {"pmid": "99000001", "type": "RESULT", "citation": "Invented A. On nothing.", "retracted": true,
                     "retractions": [{"pmid": "99000002", "source": "Invented J. 2026"}]},
                    {"pmid": null, "type": null, "citation": "Invented B. On less.", "retracted": false, "retractions": []},
                    {"pmid": "99000003", "type": null, "citation": "PubMed 99000003", "retracted": false, "retractions": []}],
                  "links": [{"label": "Site", "url": "https://example.org"}],
                  "documents": [{"type": "Prot", "label": "Study Protocol", "date": "2025-02-03",
                    "filename": "Prot_000.pdf",
                    "url": "https://cdn.clinicaltrials.gov/large-docs/01/NCT99000001/Prot_000.pdf",
                    "uploaded": "2025-03-04T05:06", "size": 7, "hasProtocol": true, "hasSap": false, "hasIcf": null}],
                  "ipdSharing": {"plan": "YES", "description": null, "infoTypes": ["SAP"], "timeFrame": "2027",
                    "accessCriteria": null, "url": null},
                  "oversight": {"fdaRegulatedDrug": true, "fdaRegulatedDevice": null, "hasDmc": false}}}"""));
    }

    @Test
    void recordThatRefersToNothingHasEmptyListsAndNulls() {
        held.json("""
                {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"}}}""");

        assertThat(data(RECORD)).isEqualTo(json("""
                {"trial": {"references": [], "links": [], "documents": [], "ipdSharing": null, "oversight": null}}"""));
    }

    @Test
    void onlyAddressesOfWebPagesAreServedAsSuch() {
        held.json("""
                {"protocolSection": {
                    "identificationModule": {"nctId": "NCT99000001",
                      "secondaryIdInfos": [{"id": "A", "link": "javascript:alert(1)"},
                        {"id": "B", "link": "https://example.org/B"}, {"id": "C"}]},
                    "referencesModule": {"seeAlsoLinks": [
                      {"label": "Script", "url": "javascript:alert(1)"}, {"url": "data:text/html,<b>"},
                      {"url": "http:&#x2F;&#x2F;example.org"}, {"url": " https://example.org/a?b=c&d "}],
                      "availIpds": [{"url": "javascript:alert(1)"}, {"url": "https://example.org/ipd"}]},
                    "ipdSharingStatementModule": {"url": "vbscript:x"}},
                 "documentSection": {"largeDocumentModule": {"largeDocs": [
                    {"filename": "../a b\\"?c#d.pdf"}, {"filename": "javascript:alert(1)"}]}}}""");

        assertThat(data("""
                { trial(id: "NCT99000001") {
                    identifiers { link registeredLink } links { label url registeredUrl }
                    availableData { url registeredUrl }
                    ipdSharing { url registeredUrl } documents { filename url } } }""")).isEqualTo(json("""
                {"trial": {
                  "identifiers": [{"link": null, "registeredLink": "javascript:alert(1)"},
                    {"link": "https://example.org/B", "registeredLink": "https://example.org/B"},
                    {"link": null, "registeredLink": null}],
                  "links": [
                    {"label": "Script", "url": "about:invalid", "registeredUrl": "javascript:alert(1)"},
                    {"label": null, "url": "about:invalid", "registeredUrl": "data:text/html,<b>"},
                    {"label": null, "url": "http://example.org", "registeredUrl": "http:&#x2F;&#x2F;example.org"},
                    {"label": null, "url": "https://example.org/a?b=c&d", "registeredUrl": " https://example.org/a?b=c&d "}],
                  "availableData": [{"url": null, "registeredUrl": "javascript:alert(1)"},
                    {"url": "https://example.org/ipd", "registeredUrl": "https://example.org/ipd"}],
                  "ipdSharing": {"url": null, "registeredUrl": "vbscript:x"},
                  "documents": [
                    {"filename": "../a b\\"?c#d.pdf",
                     "url": "https://cdn.clinicaltrials.gov/large-docs/01/NCT99000001/..%2Fa%20b%22%3Fc%23d.pdf"},
                    {"filename": "javascript:alert(1)",
                     "url": "https://cdn.clinicaltrials.gov/large-docs/01/NCT99000001/javascript%3Aalert%281%29"}]}}"""));
    }
}
