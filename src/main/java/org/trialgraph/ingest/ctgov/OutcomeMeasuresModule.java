package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;

/// What was measured, with the analyses of it.
final class OutcomeMeasuresModule {

    static final String NAME = "outcomeMeasuresModule";

    private static final String OWNER = "OUTCOME";

    private OutcomeMeasuresModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        for (RegistryNode measure : module.objects("outcomeMeasures")) {
            int position = ResultMeasures.read(measure, OWNER, measure.text("type"), draft);
            ResultGroups.read(measure, OWNER, position, draft);
            for (RegistryNode analysis : measure.objects("analyses")) {
                analysis(analysis, position, draft);
            }
        }
    }

    private static void analysis(RegistryNode analysis, int measurePosition, TrialDraft draft) {
        draft.append(
                Table.ANALYSIS,
                measurePosition,
                analysis.texts("groupIds"),
                analysis.text("groupDescription"),
                analysis.text("statisticalMethod"),
                analysis.text("statisticalComment"),
                analysis.text("pValue"),
                analysis.text("pValueComment"),
                analysis.text("paramType"),
                analysis.text("paramValue"),
                analysis.text("dispersionType"),
                analysis.text("dispersionValue"),
                analysis.text("estimateComment"),
                analysis.text("ciPctValue"),
                analysis.text("ciNumSides"),
                analysis.text("ciLowerLimit"),
                analysis.text("ciLowerLimitComment"),
                analysis.text("ciUpperLimit"),
                analysis.text("ciUpperLimitComment"),
                analysis.flag("testedNonInferiority"),
                analysis.text("nonInferiorityType"),
                analysis.text("nonInferiorityComment"),
                analysis.text("otherAnalysisDescription"));
    }
}
