package org.trialgraph.trial.identity;

import static org.trialgraph.trial.identity.Shape.GLUE;
import static org.trialgraph.trial.identity.Shape.SEP;

import org.jspecify.annotations.Nullable;

/// The registers whose numbers are recognised by their shape. Where two could claim a text, the one further up has it.
enum Register {
    CLINICAL_TRIALS_GOV(
            "ClinicalTrials.gov",
            Shape.of("CLINICALTRIALS\\.GOV|NCT", "NCT" + GLUE + "0*([1-9]\\d{0,7})"),
            "NCT$1",
            "https://clinicaltrials.gov/study/$0"),

    /// The European register since 2022. The fourth part counts how often an application was handed in again, for
    /// what stays one trial; many leave it out.
    CTIS(
            "CTIS",
            Shape.of(
                    "EU ?(?:CLINICAL TRIALS?|TRIAL|CTIS|CTR|CT)|EUDRA ?-?CT|CTIS(?: \\(EU\\))?",
                    "(20(?:2[2-9]|[3-9]\\d))" + SEP + "(5\\d{5})" + SEP + "(\\d\\d)(?:" + SEP + "(\\d\\d))?"),
            "$1-$2-$3",
            "https://euclinicaltrials.eu/ctis-public/view/$0-$4"),

    /// The European register before that. It has an entry a country, which some append.
    EUDRACT(
            "EudraCT",
            Shape.of(
                    "EU ?(?:CLINICAL TRIALS?|TRIAL|CTR|CT)|EUDRA ?-?CT",
                    "(20\\d\\d)" + SEP + "(\\d{6})" + SEP + "(\\d\\d)(?:[-/](?:[A-Z]{2}|OUTSIDE-EU/EEA))?"),
            "$1-$2-$3",
            "https://www.clinicaltrialsregister.eu/ctr-search/search?query=$0"),

    ISRCTN("ISRCTN", Shape.plain("ISRCTN", "(\\d{8})"), "ISRCTN$1", "https://www.isrctn.com/$0"),

    /// Numbers of the WHO for a trial in whatever register.
    UTN(
            "UTN",
            Shape.of("(?:WHO )?UTN|(?:WHO )?UNIVERSAL", "U ?1111" + SEP + "(\\d{4})" + SEP + "(\\d{4})"),
            "U1111-$1-$2",
            null),

    CHICTR("ChiCTR", Shape.of("CHICTR", "CHICTR(-[A-Z]{2,4}-|)" + GLUE + "(\\d{8,10})"), "ChiCTR$1$2", null),
    JRCT("jRCT", Shape.plain("JRCT", "(S?)(\\d{9,10})"), "jRCT%1$2", "https://jrct.mhlw.go.jp/en-latest-detail/$0"),
    UMIN("UMIN-CTR", Shape.plain("UMIN(?:[ -]?CTR)?", "(\\d{9})"), "UMIN$1", null),
    JAPIC("JapicCTI", Shape.plain("JAPIC[ -]?CTI", "(\\d{6})"), "JapicCTI-$1", null),
    ANZCTR("ANZCTR", Shape.plain("ACTRN", "(\\d{14})"), "ACTRN$1", "https://anzctr.org.au/$0.aspx"),
    DRKS("DRKS", Shape.plain("DRKS", "(\\d{8})"), "DRKS$1", "https://drks.de/search/en/trial/$0"),
    CTRI("CTRI", Shape.plain("CTRI", "/?(\\d{4})" + SEP + "(\\d{2,3})" + SEP + "(\\d{4,7})"), "CTRI/$1/$2/$3", null),
    CRIS("CRIS", Shape.plain("KCT", "(\\d{7})"), "KCT$1", null),
    IRCT("IRCT", Shape.plain("IRCT", "(\\d{8,16}N\\d{1,4})"), "IRCT$1", null),
    PACTR("PACTR", Shape.plain("PACTR", "(\\d{15,16})"), "PACTR$1", null),
    OMON(
            "OMON",
            Shape.plain("(?:NL[ -]?)?OMON", "(\\d{4,6})"),
            "NL-OMON$1",
            "https://onderzoekmetmensen.nl/en/trial/$1"),
    REBEC(
            "ReBEC",
            Shape.of("REBEC", "RBR" + SEP + "([0-9A-Z]{5,8})"),
            "RBR-%1",
            "https://ensaiosclinicos.gov.br/rg/$0"),
    TCTR("TCTR", Shape.plain("TCTR", "(\\d{11})"), "TCTR$1", "https://www.thaiclinicaltrials.org/show/$0"),
    SLCTR(
            "SLCTR",
            Shape.plain("SLCTR", "/?(\\d{4})" + SEP + "(\\d{3})"),
            "SLCTR/$1/$2",
            "https://slctr.lk/trials/slctr-$1-$2"),
    REPEC("REPEC", Shape.of("REPEC", "PER" + SEP + "(\\d{3})" + SEP + "(\\d\\d)"), "PER-$1-$2", null),
    LBCTR("LBCTR", Shape.plain("LBCTR", "(\\d{8,12})"), "LBCTR$1", null),
    SNCTP("SNCTP", Shape.plain("SNCTP", "(\\d{9})"), "SNCTP$1", null),
    CHINA_DRUG_TRIALS("ChinaDrugTrials", Shape.plain("CTR", "(20\\d{6})"), "CTR$1", null),
    CTRP("NCI CTRP", Shape.of("(?:NCI )?CTRP", "NCI" + SEP + "(\\d{4})" + SEP + "(\\d{5})"), "NCI-$1-$2", null),
    PDQ("NCI PDQ", Shape.plain("CDR", "(\\d{10})"), "CDR$1", null);

    /// As people call it, or its numbers.
    final String title;

    /// Of its numbers.
    @SuppressWarnings("ImmutableEnumChecker") // a pattern is immutable
    final Shape shape;

    /// Its own way to write a number, a template of [Shape].
    final String number;

    /// The public page of a number, a template of [Shape] where `$0` is the number as the register writes it;
    /// null where none can be told from the number alone.
    final @Nullable String page;

    Register(String title, Shape shape, String number, @Nullable String page) {
        this.title = title;
        this.shape = shape;
        this.number = number;
        this.page = page;
    }
}
