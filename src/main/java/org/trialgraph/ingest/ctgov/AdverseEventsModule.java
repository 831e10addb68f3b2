package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;

/// Harm that participants came to.
final class AdverseEventsModule {

    static final String NAME = "adverseEventsModule";

    private AdverseEventsModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        if (module.isEmpty()) {
            return;
        }
        draft.add(
                Table.ADVERSE_EVENTS,
                module.text("description"),
                module.text("timeFrame"),
                module.text("frequencyThreshold"),
                module.text("allCauseMortalityComment"));
        for (RegistryNode group : module.objects("eventGroups")) {
            group(group, draft);
        }
        for (RegistryNode event : module.objects("seriousEvents")) {
            event(event, true, draft);
        }
        for (RegistryNode event : module.objects("otherEvents")) {
            event(event, false, draft);
        }
    }

    private static void group(RegistryNode group, TrialDraft draft) {
        draft.append(
                Table.ADVERSE_EVENT_GROUP,
                ResultsSection.required(group, "id", ""),
                group.text("title"),
                group.text("description"),
                group.whole("deathsNumAffected"),
                group.whole("deathsNumAtRisk"),
                group.whole("seriousNumAffected"),
                group.whole("seriousNumAtRisk"),
                group.whole("otherNumAffected"),
                group.whole("otherNumAtRisk"));
    }

    private static void event(RegistryNode event, boolean serious, TrialDraft draft) {
        int position = draft.append(
                Table.ADVERSE_EVENT,
                serious,
                ResultsSection.required(event, "term", "Event"),
                event.text("organSystem"),
                event.text("assessmentType"),
                event.text("sourceVocabulary"),
                event.text("notes"));
        for (RegistryNode stat : event.objects("stats")) {
            draft.append(
                    Table.ADVERSE_EVENT_STAT,
                    position,
                    ResultsSection.groupId(stat),
                    stat.whole("numAffected"),
                    stat.whole("numAtRisk"),
                    stat.whole("numEvents"));
        }
    }
}
