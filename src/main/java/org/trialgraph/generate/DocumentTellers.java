package org.trialgraph.generate;

import java.time.LocalDate;
import java.util.Map;

/// The documents that come with results: a protocol and a plan of the analysis, alone or in one.
final class DocumentTellers {

    private static final int DAYS_TO_UPLOAD = 90;

    private enum Kind {
        PROT_SAP("Prot_SAP", "Study Protocol and Statistical Analysis Plan"),
        PROT("Prot", "Study Protocol"),
        SAP("SAP", "Statistical Analysis Plan"),
        ICF("ICF", "Informed Consent Form");

        private final String abbreviation;
        private final String label;

        Kind(String abbreviation, String label) {
            this.abbreviation = abbreviation;
            this.label = label;
        }
    }

    private DocumentTellers() {}

    static void addTo(Map<String, Teller> tellers) {
        tellers.put("documentType", Teller.text(scope -> kind(scope).abbreviation));
        tellers.put(
                "documentHasProtocol", Teller.flag(scope -> kind(scope) == Kind.PROT || kind(scope) == Kind.PROT_SAP));
        tellers.put("documentHasPlan", Teller.flag(scope -> kind(scope) == Kind.SAP || kind(scope) == Kind.PROT_SAP));
        tellers.put("documentHasConsent", Teller.flag(scope -> kind(scope) == Kind.ICF));
        tellers.put("documentLabel", Teller.text(scope -> kind(scope).label));
        tellers.put("documentDay", Teller.text(scope -> day(scope).toString()));
        tellers.put(
                "documentUploaded",
                Teller.text(scope -> day(scope).plusDays(DAYS_TO_UPLOAD) + "T0" + scope.index() % 10 + ":24"));
        tellers.put(
                "documentFile",
                Teller.text(scope -> kind(scope).abbreviation + "_" + Digits.padded(scope.index(), 3) + ".pdf"));
    }

    /// A study has either both in one or one after the other.
    private static Kind kind(Scope scope) {
        boolean inOne = Chance.unit(scope.study().key().seed()) < 0.5;
        return switch (scope.index()) {
            case 0 -> inOne ? Kind.PROT_SAP : Kind.PROT;
            case 1 -> inOne ? Kind.ICF : Kind.SAP;
            default -> Kind.ICF;
        };
    }

    private static LocalDate day(Scope scope) {
        return LocalDate.ofEpochDay(scope.study().timeline().start());
    }
}
