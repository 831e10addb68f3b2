package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.people.AgencyClass;
import org.trialgraph.trial.people.SponsorRole;

/// Lead sponsor, collaborators and responsible party.
final class SponsorsModule {

    static final String NAME = "sponsorCollaboratorsModule";

    private SponsorsModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        sponsor(module.object("leadSponsor"), SponsorRole.LEAD, draft);
        for (RegistryNode collaborator : module.objects("collaborators")) {
            sponsor(collaborator, SponsorRole.COLLABORATOR, draft);
        }
        responsibleParty(module.object("responsibleParty"), draft);
    }

    private static void sponsor(RegistryNode sponsor, SponsorRole role, TrialDraft draft) {
        var name = sponsor.text("name");
        var agencyClass = draft.word(AgencyClass.class, sponsor, "class");
        if (name != null) {
            draft.append(Table.SPONSOR, name, agencyClass, role.name());
        }
    }

    /// Records of before 2011 name the party and its organisation in members of their own.
    private static void responsibleParty(RegistryNode party, TrialDraft draft) {
        if (party.isEmpty()) {
            return;
        }
        var type = party.text("type");
        var name = party.text("investigatorFullName");
        var oldName = party.text("oldNameTitle");
        draft.add(
                Table.RESPONSIBLE_PARTY,
                type == null ? "UNKNOWN" : type,
                name == null ? oldName : name,
                party.text("investigatorTitle"),
                party.text("investigatorAffiliation"),
                party.text("oldOrganization"));
    }
}
