package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.arm.ArmType;
import org.trialgraph.trial.arm.InterventionType;

/// Arms, interventions, and which belong together.
final class ArmsInterventionsModule {

    static final String NAME = "armsInterventionsModule";

    private ArmsInterventionsModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        var links = new ArmInterventionLinks();
        for (RegistryNode arm : module.objects("armGroups")) {
            var label = arm.text("label");
            var shown = label == null ? "Arm " + (draft.count(Table.ARM) + 1) : label;
            var type = draft.word(ArmType.class, arm, "type");
            int position = draft.append(Table.ARM, shown, type, arm.text("description"));
            links.addArm(position, shown, arm.texts("interventionNames"));
        }
        for (RegistryNode intervention : module.objects("interventions")) {
            var type = draft.word(InterventionType.class, intervention, "type");
            var name = intervention.text("name");
            var typeLabel = CodeWords.label(type == null ? "INTERVENTION" : type);
            var shown = name == null ? typeLabel : name;
            int position = draft.append(
                    Table.INTERVENTION,
                    type,
                    shown,
                    intervention.text("description"),
                    intervention.texts("otherNames"));
            links.addIntervention(position, typeLabel, shown, intervention.texts("armGroupLabels"));
        }
        for (var link : links.all()) {
            draft.add(Table.ARM_INTERVENTION, link.arm(), link.intervention());
        }
    }
}
