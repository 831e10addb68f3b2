package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;

/// What limits the results, what investigators may say of them, and whom to ask.
final class MoreInfoModule {

    static final String NAME = "moreInfoModule";

    private MoreInfoModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        if (module.isEmpty()) {
            return;
        }
        var agreement = module.object("certainAgreement");
        var contact = module.object("pointOfContact");
        draft.add(
                Table.RESULT_INFO,
                module.object("limitationsAndCaveats").text("description"),
                agreement.flag("piSponsorEmployee"),
                agreement.flag("restrictiveAgreement"),
                agreement.text("restrictionType"),
                agreement.text("otherDetails"),
                contact.text("title"),
                contact.text("organization"),
                contact.text("email"),
                contact.text("phone"),
                contact.text("phoneExt"));
    }
}
