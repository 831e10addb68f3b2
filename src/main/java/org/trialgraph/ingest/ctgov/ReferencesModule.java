package org.trialgraph.ingest.ctgov;

import java.util.List;
import java.util.Objects;
import org.trialgraph.ingest.merge.Table;

/// Publications, links, and data that others hand out.
final class ReferencesModule {

    static final String NAME = "referencesModule";

    private ReferencesModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        for (RegistryNode reference : module.objects("references")) {
            var citation = reference.text("citation");
            var pmid = reference.text("pmid");
            if (citation != null || pmid != null) {
                var retractions = reference.objects("retractions");
                draft.append(
                        Table.REFERENCE,
                        pmid,
                        reference.text("type"),
                        citation == null ? "PubMed " + pmid : citation,
                        !retractions.isEmpty(),
                        texts(retractions, "pmid"),
                        texts(retractions, "source"));
            }
        }
        for (RegistryNode link : module.objects("seeAlsoLinks")) {
            var url = link.text("url");
            if (url != null) {
                draft.append(Table.LINK, link.text("label"), url);
            }
        }
        for (RegistryNode data : module.objects("availIpds")) {
            draft.append(
                    Table.AVAILABLE_DATA, data.text("id"), data.text("type"), data.text("url"), data.text("comment"));
        }
    }

    /// A text of each node, empty where it has none.
    private static List<String> texts(List<RegistryNode> nodes, String member) {
        return nodes.stream()
                .map(node -> Objects.requireNonNullElse(node.text(member), ""))
                .toList();
    }
}
