package org.trialgraph.eligibility.constraint;

import static org.trialgraph.eligibility.constraint.ConstraintKind.LABORATORY;
import static org.trialgraph.eligibility.constraint.ConstraintKind.PERFORMANCE_STATUS;
import static org.trialgraph.eligibility.constraint.ConstraintKind.VITAL_SIGN;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is measured, by which names, in which units. A name in no list is not understood, and neither is a unit.
enum Measure {
    ECOG(PERFORMANCE_STATUS, "ECOG", Units.SCORE, "ecog|eastern cooperative oncology group|zubrod|ecog / zubrod"),
    WHO(
            PERFORMANCE_STATUS,
            "WHO performance status",
            Units.SCORE,
            "who performance status|who ps|who performance score|world health organization performance status"
                    + "|world health organisation performance status|world health organization ( who ) performance status"
                    + "|world health organisation ( who ) performance status"),
    KARNOFSKY(PERFORMANCE_STATUS, "Karnofsky", Units.SHARE, "karnofsky|kps"),
    LANSKY(PERFORMANCE_STATUS, "Lansky", Units.SHARE, "lansky"),

    NEUTROPHILS(
            LABORATORY,
            "neutrophils",
            Units.CELLS,
            "absolute neutrophil count|absolute neutrophil counts|absolute neutrophils|neutrophil count|neutrophil|neutrophils|anc"
                    + "|absolute granulocyte count|absolute neutrophil"),
    PLATELETS(
            LABORATORY,
            "platelets",
            Units.CELLS,
            "platelet count|platelet counts|platelets|platelet|plt|thrombocytes|thrombocyte count"),
    LEUKOCYTES(
            LABORATORY,
            "leukocytes",
            Units.CELLS,
            "white blood cell count|white blood cell|white blood cells|white cell count|wbc|leukocyte count|leukocytes|leucocytes"
                    + "|white blood count|leukocyte"),
    LYMPHOCYTES(LABORATORY, "lymphocytes", Units.CELLS, "absolute lymphocyte count|lymphocyte count|lymphocytes"),
    EOSINOPHILS(
            LABORATORY,
            "eosinophils",
            Units.CELLS,
            "blood eosinophil count|blood eosinophils|eosinophil count|eosinophils|absolute eosinophil count"),
    CD4(
            LABORATORY,
            "CD4",
            Units.CELLS,
            "cd4|cd4 + t cell count|cd4 count|cd4 + count|cd4 t cell count|cd4 cell count|cd4 +"),
    HEMOGLOBIN(LABORATORY, "hemoglobin", Units.PROTEIN, "hemoglobin|haemoglobin|hgb|hb"),
    HEMATOCRIT(LABORATORY, "hematocrit", Units.SHARE_NEEDED, "hematocrit|haematocrit|hct"),
    CREATININE_CLEARANCE(
            LABORATORY,
            "creatinine clearance",
            Units.CLEARANCE,
            "creatinine clearance|creatinine - clearance|crcl|clcr|ccr|cr cl|clearance of creatinine|creatinine clearance rate"),
    EGFR(
            LABORATORY,
            "eGFR",
            Units.CLEARANCE,
            "egfr|estimated glomerular filtration rate|glomerular filtration rate|gfr|estimated gfr"),
    CREATININE(LABORATORY, "creatinine", Units.SMALL_MOLECULE, "creatinine|scr"),
    UREA(LABORATORY, "urea", Units.SMALL_MOLECULE, "blood urea nitrogen|bun|urea"),
    BILIRUBIN(LABORATORY, "bilirubin", Units.SMALL_MOLECULE, "total bilirubin|bilirubin|tbil|tbili|tb"),
    DIRECT_BILIRUBIN(LABORATORY, "direct bilirubin", Units.SMALL_MOLECULE, "direct bilirubin|conjugated bilirubin"),
    INDIRECT_BILIRUBIN(
            LABORATORY, "indirect bilirubin", Units.SMALL_MOLECULE, "indirect bilirubin|unconjugated bilirubin"),
    ALT(
            LABORATORY,
            "ALT",
            Units.ENZYME,
            "alt|sgpt|gpt|alanine aminotransferase|alanine transaminase|alanine amino transferase|alat"
                    + "|serum glutamic pyruvic transaminase|glutamic pyruvic transaminase|alanine transferase"
                    + "|serum glutamate pyruvate transaminase|serum glutamic - pyruvic transaminase|glutamic - pyruvic transaminase"
                    + "|alanine amino transaminase|alanine transaminases|alanine aminotransferases|alanine - aminotransferase"),
    AST(
            LABORATORY,
            "AST",
            Units.ENZYME,
            "ast|sgot|got|aspartate aminotransferase|aspartate transaminase|aspartate amino transferase|asat"
                    + "|serum glutamic oxaloacetic transaminase|aspartic transaminase|aspartate transferase"
                    + "|serum glutamate oxaloacetate transaminase|serum glutamic - oxaloacetic transaminase"
                    + "|glutamic oxaloacetic transaminase|glutamic - oxalacetic transaminase|aspartate amino transaminase"
                    + "|aspartate transaminases|aspartate aminotransferases|aspartate - aminotransferase"),
    TRANSAMINASES(
            LABORATORY,
            "transaminases",
            Units.ENZYME,
            "transaminases|aminotransferases|liver transaminases|hepatic transaminases"),
    ALP(LABORATORY, "ALP", Units.ENZYME, "alp|alkaline phosphatase|alk phos"),
    GGT(LABORATORY, "GGT", Units.ENZYME, "ggt|gamma glutamyl transferase|gamma - glutamyl transferase"),
    LDH(LABORATORY, "LDH", Units.ENZYME, "ldh|lactate dehydrogenase"),
    CK(LABORATORY, "CK", Units.ENZYME, "ck|cpk|creatine kinase|creatine phosphokinase"),
    LIPASE(LABORATORY, "lipase", Units.ENZYME, "lipase"),
    AMYLASE(LABORATORY, "amylase", Units.ENZYME, "amylase"),
    ALBUMIN(LABORATORY, "albumin", Units.PROTEIN, "albumin"),
    INR(
            LABORATORY,
            "INR",
            Units.RATIO,
            "inr|international normalized ratio|international normalised ratio|international standardized ratio|pt - inr"),
    PT(LABORATORY, "PT", Units.TIME, "pt|prothrombin time"),
    APTT(
            LABORATORY,
            "aPTT",
            Units.TIME,
            "aptt|ptt|activated partial thromboplastin time|partial thromboplastin time|activated partial prothrombin time"),
    HBA1C(
            LABORATORY,
            "HbA1c",
            Units.GLYCATED,
            "hba1c|hemoglobin a1c|haemoglobin a1c|glycated hemoglobin|glycosylated hemoglobin|a1c|hb a1c"
                    + "|glycated haemoglobin|glycosylated haemoglobin|hgba1c|hemoglobin a1c"),
    FASTING_GLUCOSE(
            LABORATORY,
            "fasting glucose",
            Units.SMALL_MOLECULE,
            "fasting plasma glucose|fasting glucose|fasting blood glucose|fpg|fasting blood sugar|fasting serum glucose|fasting glycemia|fasting glycaemia"),
    GLUCOSE(
            LABORATORY,
            "glucose",
            Units.SMALL_MOLECULE,
            "blood glucose|plasma glucose|serum glucose|blood sugar|random blood glucose|random plasma glucose"),
    POTASSIUM(LABORATORY, "potassium", Units.ION, "potassium"),
    SODIUM(LABORATORY, "sodium", Units.ION, "serum sodium|sodium"),
    CALCIUM(LABORATORY, "calcium", Units.ION, "serum calcium|calcium"),
    CORRECTED_CALCIUM(
            LABORATORY,
            "corrected calcium",
            Units.ION,
            "corrected serum calcium|corrected calcium|albumin - corrected calcium|albumin corrected calcium"),
    MAGNESIUM(LABORATORY, "magnesium", Units.ION, "serum magnesium|magnesium"),
    TRIGLYCERIDES(LABORATORY, "triglycerides", Units.SMALL_MOLECULE, "triglycerides|triglyceride|tg"),
    LDL(
            LABORATORY,
            "LDL cholesterol",
            Units.SMALL_MOLECULE,
            "ldl|ldl - c|ldl cholesterol|ldl - cholesterol|low density lipoprotein cholesterol"),
    HDL(
            LABORATORY,
            "HDL cholesterol",
            Units.SMALL_MOLECULE,
            "hdl|hdl - c|hdl cholesterol|hdl - cholesterol|high density lipoprotein cholesterol"),
    CHOLESTEROL(LABORATORY, "total cholesterol", Units.SMALL_MOLECULE, "total cholesterol"),
    URIC_ACID(LABORATORY, "uric acid", Units.SMALL_MOLECULE, "uric acid"),
    TSH(LABORATORY, "TSH", Units.HORMONE, "tsh|thyroid stimulating hormone|thyroid - stimulating hormone"),
    FERRITIN(LABORATORY, "ferritin", Units.TRACE, "ferritin"),
    PHOSPHATE(LABORATORY, "phosphate", Units.ION, "phosphate|phosphorus|serum phosphate|serum phosphorus"),
    LACTATE(LABORATORY, "lactate", Units.ION, "lactate|serum lactate|blood lactate"),
    FIBRINOGEN(LABORATORY, "fibrinogen", Units.PROTEIN, "fibrinogen"),
    IGE(LABORATORY, "IgE", Units.ANTIBODY, "total ige|total serum ige|serum total ige|total immunoglobulin e"),
    PTH(LABORATORY, "PTH", Units.TRACE, "pth|ipth|intact pth|parathyroid hormone|intact parathyroid hormone"),
    UACR(
            LABORATORY,
            "urine albumin-to-creatinine ratio",
            Units.EXCRETION,
            "uacr|urine albumin - to - creatinine ratio|urine albumin to creatinine ratio|urinary albumin - to - creatinine ratio"
                    + "|urinary albumin to creatinine ratio|urine albumin / creatinine ratio|urinary albumin / creatinine ratio"
                    + "|urine albumin creatinine ratio|urinary albumin creatinine ratio"),
    CRP(LABORATORY, "CRP", Units.SMALL_MOLECULE, "crp|c - reactive protein|hs - crp|hscrp|hs crp"),
    PSA(LABORATORY, "PSA", Units.TRACE, "psa|prostate specific antigen|prostate - specific antigen"),
    TESTOSTERONE(LABORATORY, "testosterone", Units.TRACE, "testosterone"),
    NT_PROBNP(
            LABORATORY,
            "NT-proBNP",
            Units.TRACE,
            "nt - probnp|ntprobnp|nt probnp|nt - pro - bnp|nt pro bnp|nt - pro bnp"
                    + "|n - terminal pro - b - type natriuretic peptide|n - terminal pro b - type natriuretic peptide"),
    BNP(LABORATORY, "BNP", Units.TRACE, "bnp|b - type natriuretic peptide|brain natriuretic peptide"),

    SYSTOLIC(
            VITAL_SIGN,
            "systolic blood pressure",
            Units.PRESSURE,
            "systolic blood pressure|systolic bp|sbp|systolic pressure|systolic"),
    DIASTOLIC(
            VITAL_SIGN,
            "diastolic blood pressure",
            Units.PRESSURE,
            "diastolic blood pressure|diastolic bp|dbp|diastolic pressure|diastolic"),
    /// Only as a pair, `140/90`; yields the two above.
    BLOOD_PRESSURE(VITAL_SIGN, "blood pressure", Units.PRESSURE, "blood pressure|bp"),
    HEART_RATE(VITAL_SIGN, "heart rate", Units.BEATS, "heart rate|pulse rate|hr|pulse"),
    RESPIRATORY_RATE(VITAL_SIGN, "respiratory rate", Units.BREATHING, "respiratory rate|respiration rate"),
    BMI(VITAL_SIGN, "BMI", Units.MASS_INDEX, "bmi|body mass index"),
    WEIGHT(VITAL_SIGN, "weight", Units.MASS, "body weight|weight|weighing|bodyweight|weigh|weighs|weighed"),
    TEMPERATURE(VITAL_SIGN, "temperature", Units.WARMTH, "temperature|body temperature|fever"),
    SPO2(
            VITAL_SIGN,
            "SpO2",
            Units.SHARE_NEEDED,
            "spo2|oxygen saturation|sao2|pulse oximetry|o2 saturation|oxygen saturation level"),
    LVEF(
            VITAL_SIGN,
            "LVEF",
            Units.FRACTION,
            "lvef|left ventricular ejection fraction|ejection fraction|left ventricle ejection fraction");

    /// The units that a measure may have.
    ///
    /// @param known    read in this order
    /// @param assumed  the one that is meant where none is written
    /// @param optional whether the number may stand without unit
    record Units(List<Unit> known, @Nullable Unit assumed, boolean optional) {

        private static final Units SCORE = plain();
        private static final Units SHARE = new Units(List.of(Unit.PERCENT), null, true);
        private static final Units SHARE_NEEDED = of(Unit.PERCENT);
        private static final Units FRACTION = new Units(List.of(Unit.PERCENT), Unit.PERCENT, true);
        private static final Units CELLS = of(
                Unit.TERA_PER_L,
                Unit.GIGA_PER_L,
                Unit.MEGA_PER_L,
                Unit.KILO_PER_UL,
                Unit.PER_MM3,
                Unit.PER_UL,
                Unit.LLN,
                Unit.ULN);
        private static final Units PROTEIN = of(Unit.G_DL, Unit.G_L, Unit.MG_DL, Unit.MMOL_L, Unit.LLN, Unit.ULN);
        private static final Units CLEARANCE = of(Unit.ML_MIN_BSA, Unit.ML_MIN, Unit.ML_S, Unit.LLN);
        private static final Units SMALL_MOLECULE =
                of(Unit.ULN, Unit.LLN, Unit.MG_DL, Unit.UMOL_L, Unit.MMOL_L, Unit.MG_L);
        private static final Units ENZYME = of(Unit.ULN, Unit.LLN, Unit.U_L);
        private static final Units TIME = of(Unit.ULN, Unit.SECONDS);
        private static final Units RATIO = new Units(List.of(Unit.ULN), null, true);
        private static final Units GLYCATED = of(Unit.PERCENT, Unit.MMOL_MOL, Unit.ULN);
        private static final Units ION = of(Unit.MMOL_L, Unit.MEQ_L, Unit.MG_DL, Unit.ULN, Unit.LLN);
        private static final Units ANTIBODY = of(Unit.IU_ML, Unit.KU_L, Unit.NG_ML);
        private static final Units EXCRETION = of(Unit.MG_G, Unit.MG_MMOL);
        private static final Units HORMONE = of(Unit.MIU_L, Unit.ULN, Unit.LLN);
        private static final Units TRACE =
                of(Unit.NG_ML, Unit.NG_DL, Unit.UG_L, Unit.PG_ML, Unit.NG_L, Unit.NMOL_L, Unit.ULN);
        private static final Units PRESSURE = new Units(List.of(Unit.MMHG), Unit.MMHG, true);
        private static final Units BEATS = new Units(List.of(Unit.BPM, Unit.BREATHS), Unit.BPM, true);
        private static final Units BREATHING = of(Unit.BREATHS);
        private static final Units MASS_INDEX = new Units(List.of(Unit.KG_M2), Unit.KG_M2, true);
        private static final Units MASS = of(Unit.KG, Unit.POUND);
        private static final Units WARMTH = of(Unit.CELSIUS, Unit.FAHRENHEIT);

        private static Units of(Unit... units) {
            return new Units(List.of(units), null, false);
        }

        private static Units plain() {
            return new Units(List.of(), null, true);
        }
    }

    private final ConstraintKind kind;
    private final String term;
    /// Never changed: a record of lists made by `List.of`.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Units units;

    /// Never changed, as above.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<List<String>> names;

    Measure(ConstraintKind kind, String term, Units units, String names) {
        this.kind = kind;
        this.term = term;
        this.units = units;
        this.names = List.of(names.split("\\|", -1)).stream()
                .map(name -> List.of(name.split(" ", -1)))
                .toList();
    }

    ConstraintKind kind() {
        return kind;
    }

    /// The standard term.
    String term() {
        return term;
    }

    Units units() {
        return units;
    }

    /// The names as tokens, in lower case.
    List<List<String>> names() {
        return names;
    }
}
