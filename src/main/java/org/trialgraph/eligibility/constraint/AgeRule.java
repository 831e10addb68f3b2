package org.trialgraph.eligibility.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.constraint.Measure.Units;

/// Reads ages of participants: where a word says so, or where years stand right behind people or alone.
final class AgeRule {

    private static final Units UNITS =
            new Units(List.of(Unit.YEARS, Unit.MONTHS, Unit.WEEKS, Unit.DAYS, Unit.HOURS), null, true);

    private static final Set<String> AGE = Set.of("age", "ages", "aged");
    private static final Set<String> AGE_INSIDE = Set.of("age", "ages", "aged", "old");
    private static final Set<String> OLDER = Set.of("older", "younger");
    private static final Set<String> FILLERS = Words.of("""
            of is are be must should range ranging ranges group groups : at ( ) in years year limits - –
            enrollment screening the patient patients subjects between participant participants who being ,
            from with an interval
            """);
    private static final Set<String> PEOPLE = Words.of("""
            patients patient subjects subject participants participant men women man woman adults adult male
            female males females volunteers individuals persons people children infants adolescents boys
            girls sexes gender sex
            """);

    /// Words that make the age that of a part, another person or an earlier time.
    private static final Set<String> OTHER_AGE = Words.of("""
            gestational gestation bone corrected postmenstrual menstrual conceptional maternal paternal
            mental vascular biological developmental onset diagnosed diagnosis menarche menopause relative
            relatives parent parents mother mothers father sibling siblings partner partners caregiver
            caregivers family donor donors smoking smoked smoker smokers fracture seizure began started
            before since until amenorrhea amenorrhoea postmenopausal menses fetal when menstruation weeks score duration
            childhood device lesion lesions first sons daughters child
            """);
    private static final Set<String> LATER = Words.of("""
            before prior ago since after from post following duration history preceding survival
            """);
    private static final Set<String> EVENT = Words.of("""
            diagnosis onset menarche diagnosed death birth gestation transplant gestational
            """);

    private final Tokens tokens;
    private final LimitReader limits;
    private final List<Candidate> found = new ArrayList<>();

    private AgeRule(Tokens tokens) {
        this.tokens = tokens;
        this.limits = new LimitReader(tokens, UNITS);
    }

    static List<Candidate> find(Tokens tokens) {
        var rule = new AgeRule(tokens);
        int index = 0;
        while (index < tokens.size()) {
            index = rule.next(index);
        }
        return rule.found;
    }

    private int next(int index) {
        Reading reading = limits.read(index);
        if (reading == null) {
            return index + 1;
        }
        int first = start(index, reading);
        if (first < 0 || isOtherAge(first, reading.end())) {
            return reading.end();
        }
        List<Limit> years = new ArrayList<>();
        for (Reading.Part part : reading.parts()) {
            Limit limit = inYears(part.limit());
            if (limit == null) {
                return reading.end();
            }
            years.add(limit);
        }
        for (int part = 0; part < years.size(); part++) {
            Reading.Part read = reading.parts().get(part);
            int from = part == 0 ? first : read.first();
            var span = tokens.span(from, read.end());
            found.add(new Candidate(
                    new Constraint(ConstraintKind.AGE, "age", years.get(part), false, span), from, read.end(), index));
        }
        return reading.end();
    }

    /// The token at which the age starts, negative where nothing says that this is an age.
    private int start(int index, Reading reading) {
        int cue = ageWord(index);
        if (cue >= 0) {
            return cue;
        }
        if (isInside(index, reading.end() + 1, AGE_INSIDE)) {
            return index;
        }
        String unit = reading.parts().getLast().limit().unit();
        boolean inYears = Unit.YEARS.written().equals(unit);
        if (isInside(index, reading.end(), OLDER) && (inYears || unit == null)) {
            return index;
        }
        boolean tail = tokens.endsClause(reading.end()) || isAfterPeople(reading.end());
        return inYears && tail && isAlone(index, reading) ? index : -1;
    }

    private boolean isAfterPeople(int end) {
        return Set.of("with", "who", "inclusive", "(", "and", "or", "undergoing", "at")
                .contains(tokens.at(end).lower());
    }

    /// Years right behind people, or at the start of a sentence that holds no more than them.
    private boolean isAlone(int index, Reading reading) {
        int before = index - 1;
        while (before > index - 3 && (tokens.is(before, "(") || tokens.is(before, ",") || tokens.is(before, ":"))) {
            before--;
        }
        double lowest = reading.first().limit().number();
        if (tokens.isAny(before, PEOPLE)) {
            return lowest >= 2 && !tokens.is(before - 1, "for") && !tokens.is(before - 1, "in");
        }
        boolean whole = tokens.endsSentence(reading.end()) || tokens.is(reading.end(), "inclusive");
        return lowest >= 12 && whole && tokens.endsSentence(index - 1);
    }

    private int ageWord(int index) {
        int before = index - 1;
        while (before >= index - 7 && !tokens.isAny(before, AGE)) {
            if (!tokens.isAny(before, FILLERS)) {
                return -1;
            }
            before--;
        }
        return tokens.isAny(before, AGE) ? before : -1;
    }

    private boolean isInside(int first, int end, Set<String> words) {
        for (int index = first; index < end; index++) {
            if (tokens.isAny(index, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherAge(int first, int end) {
        if (tokens.at(first - 1).isDash() || tokens.isAny(end, LATER)) {
            return true;
        }
        for (int before = first - 1; before >= first - 16 && !tokens.endsSentence(before); before--) {
            if (tokens.isAny(before, OTHER_AGE)) {
                return true;
            }
        }
        for (int after = end; after < end + 7 && !tokens.endsClause(after); after++) {
            if (tokens.isAny(after, EVENT)) {
                return true;
            }
        }
        return false;
    }

    /// Ages without unit are years from 12 on; smaller ones could be months.
    private static @Nullable Limit inYears(Limit limit) {
        if (limit.unit() != null) {
            double highest = limit.upper() == null ? limit.number() : limit.upper();
            return highest > 130 && Unit.YEARS.written().equals(limit.unit()) ? null : limit;
        }
        return limit.number() < 12 || limit.number() > 120
                ? null
                : new Limit(limit.comparator(), limit.number(), limit.upper(), Unit.YEARS.written());
    }
}
