package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;

/// Files that the registry keeps with a record.
final class DocumentSection {

    static final String NAME = "documentSection";

    private DocumentSection() {}

    static void read(RegistryNode section, TrialDraft draft) {
        for (RegistryNode document : section.object("largeDocumentModule").objects("largeDocs")) {
            var type = document.text("typeAbbrev");
            draft.append(
                    Table.DOCUMENT,
                    type == null ? "UNKNOWN" : type,
                    document.text("label"),
                    document.registeredDate("date")
                            .map(RegisteredDate::earliest)
                            .orElse(null),
                    document.text("filename"));
        }
    }
}
