package org.trialgraph.generate;

import java.util.Map;
import java.util.Objects;

/// Sponsors, persons and sites.
final class PeopleTellers {

    private static final Codes SITE_STATUS = Model.codes("siteStatus");
    private static final Codes REMOVED = Model.codes("removedCountry");

    /// How many officials belong to the sponsor.
    private static final double OF_SPONSOR = 0.5;

    /// How many officials are none, but an office.
    private static final double IS_OFFICE = 0.15;

    private PeopleTellers() {}

    static void addTo(Map<String, Teller> tellers) {
        tellers.put("sponsorName", Teller.text(scope -> scope.study().sponsor().name()));
        tellers.put("sponsorClass", Teller.text(scope -> scope.study().sponsor().kind()));
        tellers.put("collaboratorName", Teller.text(scope -> collaborator(scope).name()));
        tellers.put(
                "collaboratorClass", Teller.text(scope -> collaborator(scope).kind()));
        tellers.put("personName", Teller.text(scope -> scope.person().name(scope.seed())));
        tellers.put("officialName", Teller.text(PeopleTellers::official));
        tellers.put("affiliation", Teller.text(PeopleTellers::affiliation));
        tellers.put("email", Teller.text(scope -> scope.person().email()));
        tellers.put("phone", Teller.text(scope -> Person.phone(scope.seed())));
        tellers.put(
                "extension",
                Teller.text(scope -> Integer.toString(100 + scope.chance().below(9900))));
        tellers.put("url", Teller.text(PeopleTellers::url));
        tellers.put(
                "pmid",
                Teller.text(
                        scope -> Integer.toString(90_000_000 + scope.chance().below(9_000_000))));
        addSites(tellers);
    }

    private static void addSites(Map<String, Teller> tellers) {
        tellers.put("facility", Teller.text(scope -> scope.site().facility()));
        tellers.put("city", Teller.text(scope -> scope.site().place().city()));
        tellers.put(
                "state",
                Teller.text(scope -> Objects.requireNonNullElse(
                        scope.site().place().state(), scope.site().place().city())));
        tellers.put("zip", Teller.text(scope -> scope.site().zip()));
        tellers.put("country", Teller.text(scope -> scope.site().place().country()));
        tellers.put("latitude", Teller.number(scope -> scope.site().place().latitude()));
        tellers.put("longitude", Teller.number(scope -> scope.site().place().longitude()));
        tellers.put("siteStatus", Teller.text(scope -> SITE_STATUS.draw(scope.chance())));
        tellers.put("removedCountry", Teller.text(scope -> REMOVED.draw(scope.chance())));
    }

    private static Organisation collaborator(Scope scope) {
        return Organisation.draw(new Chance(scope.seed()));
    }

    private static String official(Scope scope) {
        return scope.chance().happens(IS_OFFICE)
                ? scope.study().sponsor().name() + " Clinical Trials"
                : scope.person().name(scope.seed());
    }

    private static String affiliation(Scope scope) {
        return scope.chance().happens(OF_SPONSOR)
                ? scope.study().sponsor().name()
                : Organisation.draw(scope.chance()).name();
    }

    private static String url(Scope scope) {
        var out = new StringBuilder("https://invented.example/");
        TailWords.append(out, scope.chance());
        return out.append("/").append(scope.study().key().nct()).toString().replace(' ', '-');
    }
}
