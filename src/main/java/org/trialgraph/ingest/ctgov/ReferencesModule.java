package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;

/// Publications and links.
final class ReferencesModule {

    static final String NAME = "referencesModule";

    private ReferencesModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        for (RegistryNode reference : module.objects("references")) {
            var citation = reference.text("citation");
            var pmid = reference.text("pmid");
            if (citation != null || pmid != null) {
                draft.append(
                        Table.REFERENCE,
                        pmid,
                        reference.text("type"),
                        citation == null ? "PubMed " + pmid : citation,
                        !reference.objects("retractions").isEmpty());
            }
        }
        for (RegistryNode link : module.objects("seeAlsoLinks")) {
            var url = link.text("url");
            if (url != null) {
                draft.append(Table.LINK, link.text("label"), url);
            }
        }
    }
}
