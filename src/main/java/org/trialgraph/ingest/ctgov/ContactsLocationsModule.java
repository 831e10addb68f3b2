package org.trialgraph.ingest.ctgov;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.RecruitmentStatus;

/// Central contacts, officials, and the sites with their own contacts.
final class ContactsLocationsModule {

    static final String NAME = "contactsLocationsModule";

    private ContactsLocationsModule() {}

    /// Reads the module.
    ///
    /// @param removedCountries without a site by now
    static void read(RegistryNode module, List<String> removedCountries, TrialDraft draft) {
        for (RegistryNode node : module.objects("centralContacts")) {
            var contact = Contact.of(node);
            draft.append(
                    Table.CONTACT,
                    contact.name(),
                    contact.role(),
                    contact.phone(),
                    contact.email(),
                    contact.phoneExt());
        }
        for (RegistryNode official : module.objects("overallOfficials")) {
            var name = official.text("name");
            var role = official.text("role");
            draft.append(
                    Table.INVESTIGATOR,
                    name == null ? CodeWords.label(role == null ? "OFFICIAL" : role) : name,
                    role,
                    official.text("affiliation"));
        }
        Map<String, Integer> sites = new LinkedHashMap<>();
        for (RegistryNode location : module.objects("locations")) {
            location(location, draft);
            var country = location.text("country");
            if (country != null) {
                sites.merge(country, 1, Integer::sum);
            }
        }
        countries(sites, removedCountries, draft);
    }

    private static void location(RegistryNode location, TrialDraft draft) {
        var point = location.object("geoPoint");
        int position = draft.append(
                Table.LOCATION,
                location.text("facility"),
                location.text("city"),
                location.text("state"),
                location.text("zip"),
                location.text("country"),
                draft.word(RecruitmentStatus.class, location, "status"),
                point.number("lat"),
                point.number("lon"),
                SearchWords.ofSite(location.json()).all());
        int contactPosition = 0;
        for (RegistryNode node : location.objects("contacts")) {
            var contact = Contact.of(node);
            draft.add(
                    Table.LOCATION_CONTACT,
                    position,
                    contactPosition++,
                    contact.name(),
                    contact.role(),
                    contact.phone(),
                    contact.email(),
                    contact.phoneExt());
        }
    }

    private static void countries(Map<String, Integer> sites, List<String> removed, TrialDraft draft) {
        sites.forEach((name, count) -> draft.append(Table.COUNTRY, name, count, false));
        removed.stream()
                .distinct()
                .filter(name -> !sites.containsKey(name))
                .forEach(name -> draft.append(Table.COUNTRY, name, 0, true));
    }
}
