package org.trialgraph.eligibility.constraint;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The units that are read, each with its written forms. Which measure may have which unit is the measure's to say.
enum Unit {
    ULN(
            "× ULN",
            "(?:(?:[x×*X✕]|times|fold) ?+)?+(?:(?:above|over|greater than|higher than|of) )?+(?:the )?+(?:(?:institutional|institution's|local|laboratory|age-adjusted|age adjusted|normal) )?+"
                    + "(?:I?ULN|UNL|upper (?:normal (?:limit|value)|limits? of (?:the )?+(?:(?:institutional|laboratory|local|reference) )?+normal(?: (?:range|values?|limits?|reference range))?+|limit of the laboratory normal|reference (?:limit|range)|limit of (?:the )?+reference range|limit of range)(?: ?\\((?:ULN|UNL)\\))?+)"),
    LLN(
            "× LLN",
            "(?:(?:[x×*]|times) ?+)?+(?:the )?+(?:institutional )?+(?:LLN|lower limit of normal(?: ?\\(LLN\\))?+)"),
    TERA_PER_L("10^12/L", power("12") + "L"),
    GIGA_PER_L("10^9/L", power("9") + "(?:L|liter|litre)|G/L"),
    MEGA_PER_L("10^6/L", power("6") + "L"),
    KILO_PER_UL("10^3/µL", power("3") + "(?:[uµμ]l|mcl|mm ?\\^?[3³]|microlit(?:er|re))|K/(?:[uµμ]l|mcl|mm ?\\^?[3³])"),
    PER_MM3("/mm^3", "(?:cells ?)?+(?:/|per) ?(?:cu\\.? ?mm|mm ?(?:\\^?[3³]|\\(3\\))|cubic millimet(?:er|re)s?)"),
    PER_UL("/µL", "(?:cells ?)?+(?:/|per) ?(?:[uµμ]l|mcl|microlit(?:er|re))"),
    ML_MIN_BSA(
            "mL/min/1.73 m^2",
            "ml ?(?:/|per) ?\\(?(?:min|minute) ?(?:/|per|\\*|[x×]|·|•|⋅|\\.)? ?1[.,·]73 ?(?:m ?\\^?[2²]|square met(?:er|re)s?)\\)?"),
    ML_MIN("mL/min", "(?:ml|cc) ?(?:/|per) ?(?:min|minute)s?"),
    ML_S("mL/s", "ml ?/ ?(?:s|sec)"),
    MG_DL("mg/dL", "mgs? ?(?:/|per) ?(?:dl|deciliter)|mg ?%"),
    MG_L("mg/L", "mg ?/ ?l"),
    G_DL("g/dL", "gm?s? ?(?:/|per) ?(?:dl|deciliter|100 ?ml)|g ?%"),
    G_L("g/L", "gm? ?/ ?l(?:iter)?"),
    UMOL_L("µmol/L", "(?:[uµμ]mol|[uµμ]M|mcmol|micromol(?:es?|ar)?) ?(?:/|per) ?l(?:iter)?"),
    MMOL_MOL("mmol/mol", "mmol ?/ ?mol"),
    MMOL_L("mmol/L", "m(?:mol|M) ?/ ?l(?:iter)?"),
    MEQ_L("mEq/L", "meq ?/ ?l(?:iter)?"),
    NMOL_L("nmol/L", "nmol ?/ ?l"),
    NG_ML("ng/mL", "ng ?/ ?ml"),
    NG_DL("ng/dL", "ng ?/ ?dl"),
    UG_L("µg/L", "(?:[uµμ]g|mcg) ?/ ?l"),
    PG_ML("pg/mL", "pg ?/ ?ml"),
    NG_L("ng/L", "ng ?/ ?l"),
    MIU_L("mIU/L", "m(?:IU|U) ?/ ?l|(?:[uµμ]IU) ?/ ?ml"),
    IU_ML("IU/mL", "IU ?/ ?ml"),
    KU_L("kU/L", "k(?:IU|U|UA) ?/ ?l"),
    MG_G("mg/g", "mg ?/ ?g"),
    MG_MMOL("mg/mmol", "mg ?/ ?mmol"),
    U_L("U/L", "(?:IU|U|units?) ?(?:/|per) ?l(?:iter)?"),
    SECONDS("s", "s(?:ec(?:onds?)?)?"),
    MMHG("mmHg", "mm ?\\.?(?:of )?hg"),
    BPM("bpm", "bpm|(?:beats?|b) ?(?:/|per|-|a) ?(?:min(?:ute)?s?|m)"),
    BREATHS("/min", "breaths ?(?:/|per) ?min(?:ute)?|/ ?min(?:ute)?"),
    KG_M2("kg/m^2", "kgs? ?(?:/|per) ?(?:m|square meters?)(?: ?\\^? ?[2²]|(?<=meter)|(?<=meters)|sq)|kg/sq\\.? ?m"),
    KG("kg", "kgs?|kilograms?|kilos?"),
    POUND("lb", "lbs?|pounds?"),
    CELSIUS("°C", "(?:°|º|degrees?|deg)? ?(?:C|℃|celsius|centigrade)|℃"),
    FAHRENHEIT("°F", "(?:°|º|degrees?|deg)? ?(?:F|℉|fahrenheit)|℉"),
    PERCENT("%", "%|percent|per cent"),
    YEARS("years", "[- ]?(?:years?|yrs?\\.?|y|yo|years?-)"),
    MONTHS("months", "[- ]?(?:months?|mos?\\.?|calendar months?)"),
    WEEKS("weeks", "[- ]?(?:weeks?|wks?\\.?)"),
    DAYS("days", "[- ]?(?:(?:calendar )?+days?)"),
    HOURS("hours", "[- ]?(?:hours?|hrs?\\.?|h)");

    /// A unit and the offset behind it.
    record Match(Unit unit, int end) {}

    private final String written;
    private final Pattern pattern;

    Unit(String written, String pattern) {
        this.written = written;
        this.pattern = Pattern.compile(
                " ?(?:" + pattern.replace(" ", "[ \u00A0]") + ")(?![\\p{L}\\p{N}/^•·])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// `× 10^9/`, also with superscripts, `e`, stars, and with the exponent's place lost: `× 109/`.
    private static String power(String exponent) {
        String raised =
                exponent.replace("12", "¹²").replace("9", "⁹").replace("6", "⁶").replace("3", "³");
        return "(?:cells )?(?:[x×*X✕·] ?)10 ?(?:\\^|e|E|\\*\\*|\\*)? ?(?:\\(?" + exponent + "\\)?|" + raised
                + ") ?(?:cells ?)?(?:/|per) ?";
    }

    /// The unit as it is reported.
    String written() {
        return written;
    }

    /// The first of `units` that is written at `offset`, null where none is.
    static @Nullable Match at(String text, int offset, Collection<Unit> units) {
        for (Unit unit : units) {
            Matcher matcher = unit.pattern.matcher(text).region(offset, text.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return new Match(unit, matcher.end());
            }
        }
        return null;
    }
}
