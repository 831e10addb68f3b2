package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;

/// How many participants started, how many completed, and why the others did not.
final class ParticipantFlowModule {

    static final String NAME = "participantFlowModule";

    private ParticipantFlowModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        if (module.isEmpty()) {
            return;
        }
        draft.add(
                Table.PARTICIPANT_FLOW,
                module.text("preAssignmentDetails"),
                module.text("recruitmentDetails"),
                module.text("typeUnitsAnalyzed"));
        ResultGroups.read(module, "FLOW", null, draft);
        for (RegistryNode period : module.objects("periods")) {
            int position = draft.append(Table.FLOW_PERIOD, period.text("title"));
            for (RegistryNode milestone : period.objects("milestones")) {
                event(milestone, position, true, "achievements", draft);
            }
            for (RegistryNode reason : period.objects("dropWithdraws")) {
                event(reason, position, false, "reasons", draft);
            }
        }
    }

    private static void event(RegistryNode event, int period, boolean milestone, String counts, TrialDraft draft) {
        var type = ResultsSection.required(event, "type", milestone ? "Milestone" : "Reason not registered");
        int position = draft.append(Table.FLOW_EVENT, period, milestone, type, event.text("comment"));
        for (RegistryNode count : event.objects(counts)) {
            draft.append(
                    Table.GROUP_COUNT,
                    position,
                    ResultsSection.groupId(count),
                    count.text("numSubjects"),
                    count.text("numUnits"),
                    count.text("comment"));
        }
    }
}
