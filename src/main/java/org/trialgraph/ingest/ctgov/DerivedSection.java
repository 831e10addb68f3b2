package org.trialgraph.ingest.ctgov;

import java.time.LocalDate;
import java.util.List;
import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.annotation.BrowseRelevance;

/// What the registry worked out itself: MeSH terms, topics, the countries that left, where results are that are not
/// posted yet, and the day of its data.
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

    static void read(RegistryNode section, TrialDraft draft) {
        browse(section.object("conditionBrowseModule"), "CONDITION", draft);
        browse(section.object("interventionBrowseModule"), "INTERVENTION", draft);
        submissions(section.object(MISC_INFO).object("submissionTracking"), draft);
    }

    private static void submissions(RegistryNode tracking, TrialDraft draft) {
        draft.trial().set("results_first_submitted_estimated_date", tracking.date("estimatedResultsFirstSubmitDate"));
        StatusModule.date(
                tracking.object("firstMcpInfo"), "postDateStruct", draft, "results_first_posted_with_comments");
        for (RegistryNode submission : tracking.objects("submissionInfos")) {
            draft.append(
                    Table.RESULTS_SUBMISSION,
                    submission.date("releaseDate"),
                    submission.date("unreleaseDate"),
                    submission.flag("unreleaseDateUnknown"),
                    submission.date("resetDate"),
                    submission.whole("mcpReleaseN"));
        }
    }

    private static void browse(RegistryNode module, String of, TrialDraft draft) {
        terms(module, "meshes", of, false, draft);
        terms(module, "ancestors", of, true, draft);
        topics(module, "browseBranches", "abbrev", of, draft);
        topics(module, "browseLeaves", "id", of, draft);
    }

    private static void terms(RegistryNode module, String member, String of, boolean ancestor, TrialDraft draft) {
        for (RegistryNode mesh : module.objects(member)) {
            var id = mesh.has("id") ? mesh.text("id") : mesh.text("id_str"); // a few copies say so
            var term = mesh.text("term");
            if (id != null && term != null) {
                draft.append(Table.MESH_TERM, of, id, term, ancestor);
            }
        }
    }

    private static void topics(RegistryNode module, String member, String code, String of, TrialDraft draft) {
        boolean branch = code.equals("abbrev");
        for (RegistryNode topic : module.objects(member)) {
            draft.append(
                    Table.BROWSE_TOPIC,
                    of,
                    branch,
                    topic.text(code),
                    topic.text("name"),
                    topic.text("asFound"),
                    draft.word(BrowseRelevance.class, topic, "relevance"));
        }
    }
}
