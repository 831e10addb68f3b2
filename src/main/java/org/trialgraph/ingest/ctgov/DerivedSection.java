package org.trialgraph.ingest.ctgov;

import java.time.LocalDate;
import java.util.List;
import org.trialgraph.ingest.merge.Table;

/// What the registry worked out itself: MeSH terms, the countries that left, and the day of its data.
final class DerivedSection {

    static final String NAME = "derivedSection";

    private static final String MISC_INFO = "miscInfoModule";

    private DerivedSection() {}

    static List<String> removedCountries(RegistryNode section) {
        return section.object(MISC_INFO).texts("removedCountries");
    }

    /// The day of the registry's data that the record came with; the epoch if it tells none.
    static LocalDate registryDay(RegistryNode section) {
        return section.object(MISC_INFO)
                .registeredDate("versionHolder")
                .map(RegisteredDate::earliest)
                .orElse(LocalDate.EPOCH);
    }

    static void readMeshTerms(RegistryNode section, TrialDraft draft) {
        meshTerms(section.object("conditionBrowseModule"), "CONDITION", draft);
        meshTerms(section.object("interventionBrowseModule"), "INTERVENTION", draft);
    }

    private static void meshTerms(RegistryNode module, String of, TrialDraft draft) {
        terms(module, "meshes", of, false, draft);
        terms(module, "ancestors", of, true, draft);
    }

    private static void terms(RegistryNode module, String member, String of, boolean ancestor, TrialDraft draft) {
        for (RegistryNode mesh : module.objects(member)) {
            var id = mesh.text("id");
            var term = mesh.text("term");
            if (id != null && term != null) {
                draft.append(Table.MESH_TERM, of, id, term, ancestor);
            }
        }
    }
}
