package org.trialgraph.ingest.ctgov;

/// The results as posted. Counts name groups by ids that need not be those of a group.
final class ResultsSection {

    static final String NAME = "resultsSection";

    private ResultsSection() {}

    static void read(RegistryNode section, TrialDraft draft) {
        ParticipantFlowModule.read(section.object(ParticipantFlowModule.NAME), draft);
        BaselineModule.read(section.object(BaselineModule.NAME), draft);
        OutcomeMeasuresModule.read(section.object(OutcomeMeasuresModule.NAME), draft);
        AdverseEventsModule.read(section.object(AdverseEventsModule.NAME), draft);
        MoreInfoModule.read(section.object(MoreInfoModule.NAME), draft);
    }

    /// The group that a count is of; empty where the record names none.
    static String groupId(RegistryNode count) {
        return required(count, "groupId", "");
    }

    /// A text that the registry asks for, and that is never missing from its own copies.
    static String required(RegistryNode node, String member, String fallback) {
        var text = node.text(member);
        return text == null ? fallback : text;
    }
}
