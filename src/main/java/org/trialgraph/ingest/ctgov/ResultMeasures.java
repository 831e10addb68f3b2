package org.trialgraph.ingest.ctgov;

import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.Table;

/// A measure with its denominators, classes, categories and measurements, as baseline and outcomes have them alike.
final class ResultMeasures {

    private ResultMeasures() {}

    /// Reads a measure.
    ///
    /// @return its position
    static int read(RegistryNode measure, String owner, @Nullable String kind, TrialDraft draft) {
        int position = draft.append(
                Table.RESULT_MEASURE,
                owner,
                kind,
                ResultsSection.required(measure, "title", "Measure"),
                measure.text("description"),
                measure.text("populationDescription"),
                measure.text("timeFrame"),
                measure.text("reportingStatus"),
                measure.date("anticipatedPostingDate"),
                measure.text("paramType"),
                measure.text("dispersionType"),
                measure.text("unitOfMeasure"),
                measure.text("typeUnitsAnalyzed"),
                measure.flag("calculatePct"),
                measure.text("denomUnitsSelected"));
        Denominators.read(measure, "MEASURE", position, draft);
        for (RegistryNode each : measure.objects("classes")) {
            int classPosition = draft.append(Table.MEASURE_CLASS, position, each.text("title"));
            Denominators.read(each, "CLASS", classPosition, draft);
            for (RegistryNode category : each.objects("categories")) {
                category(category, classPosition, draft);
            }
        }
        return position;
    }

    private static void category(RegistryNode category, int classPosition, TrialDraft draft) {
        int position = draft.append(Table.MEASURE_CATEGORY, classPosition, category.text("title"));
        for (RegistryNode measurement : category.objects("measurements")) {
            draft.append(
                    Table.MEASUREMENT,
                    position,
                    ResultsSection.groupId(measurement),
                    measurement.text("value"),
                    measurement.text("spread"),
                    measurement.text("lowerLimit"),
                    measurement.text("upperLimit"),
                    measurement.text("comment"));
        }
    }
}
