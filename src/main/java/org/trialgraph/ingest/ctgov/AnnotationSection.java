package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.annotation.UnpostedEventType;
import org.trialgraph.trial.annotation.ViolationType;

/// What the registry's staff note down: results that are not posted yet, and violations of the law.
final class AnnotationSection {

    static final String NAME = "annotationSection";

    private AnnotationSection() {}

    static void read(RegistryNode section, TrialDraft draft) {
        var module = section.object("annotationModule");
        var unposted = module.object("unpostedAnnotation");
        draft.trial().set("unposted_responsible_party", unposted.text("unpostedResponsibleParty"));
        for (RegistryNode event : unposted.objects("unpostedEvents")) {
            draft.append(
                    Table.UNPOSTED_EVENT,
                    draft.word(UnpostedEventType.class, event, "type"),
                    event.date("date"),
                    event.flag("dateUnknown"));
        }
        for (RegistryNode event : module.object("violationAnnotation").objects("violationEvents")) {
            draft.append(
                    Table.VIOLATION,
                    draft.word(ViolationType.class, event, "type"),
                    event.text("description"),
                    event.date("creationDate"),
                    event.date("issuedDate"),
                    event.date("releaseDate"),
                    event.date("postedDate"));
        }
    }
}
