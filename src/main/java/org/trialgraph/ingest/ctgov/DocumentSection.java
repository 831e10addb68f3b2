package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;

/// Files that the registry keeps with a record.
final class DocumentSection {

    static final String NAME = "documentSection";

    private DocumentSection() {}

    static void read(RegistryNode section, TrialDraft draft) {
        var module = section.object("largeDocumentModule");
        draft.trial().set("no_analysis_plan", module.flag("noSap"));
        for (RegistryNode document : module.objects("largeDocs")) {
            var type = document.text("typeAbbrev");
            draft.append(
                    Table.DOCUMENT,
                    type == null ? "UNKNOWN" : type,
                    document.text("label"),
                    document.registeredDate("date")
                            .map(RegisteredDate::earliest)
                            .orElse(null),
                    document.text("filename"),
                    document.text("uploadDate"),
                    document.whole("size"),
                    document.flag("hasProtocol"),
                    document.flag("hasSap"),
                    document.flag("hasIcf"));
        }
    }
}
