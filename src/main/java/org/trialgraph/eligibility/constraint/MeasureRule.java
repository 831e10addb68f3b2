package org.trialgraph.eligibility.constraint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads laboratory values, vital signs and performance status: names, words between, limit.
final class MeasureRule {

    /// The measures named together and the token behind them.
    private record Group(Set<Measure> measures, int end) {}

    private static final Set<String> FILLERS = Words.of("""
            of is are was were be must should shall has have having a an the level levels value values count
            counts concentration concentrations score scores scale status serum plasma blood total at
            screening baseline : ( ) [ ] , performance ps index results result rate measured estimated
            calculated defined as ranging range will both resting sitting in adequate test visit either kps
            with grade cell cells persistently consistently physical standard rating functional
            """);
    private static final Set<String> LEADING = Set.of("serum", "plasma", "total", "the", "or", "a", "both", "either");
    private static final Set<String> CONNECTORS = Set.of("/", "and", "or", ",", "&", "+", "&/or");

    /// Words close before a name that make it another measure: a change, a part, another fluid.
    private static final Set<String> OTHER_MEASURE = Words.of("""
            urine urinary birth birthweight ideal lean increase increased decrease decreased rise change
            changes drop reduction decline variation loss gain csf ionized ionised albuminuria target fetal placental
            maximum predicted peak free difference elevation protein stool fecal cord right mean average
            donor maternal orthostatic nocturnal pulmonary artery pa h hr hour hours 1h 2h postprandial
            fingertip tip
            """);
    private static final Set<String> DOSE_WORDS = Words.of("""
            daily per / bid tid twice infusion tablet tablets supplement supplements increase decrease from
            reduction change of
            """);
    private static final int MAX_FILLERS = 9;

    private final Tokens tokens;
    private final List<Candidate> found = new ArrayList<>();
    private final PairReader pairs;
    private final ScoreReader scores;

    private MeasureRule(Tokens tokens) {
        this.tokens = tokens;
        this.pairs = new PairReader(tokens);
        this.scores = new ScoreReader(tokens);
    }

    static List<Candidate> find(Tokens tokens) {
        var rule = new MeasureRule(tokens);
        int index = 0;
        while (index < tokens.size()) {
            index = rule.next(index);
        }
        return rule.found;
    }

    private int next(int index) {
        Group group = group(index);
        if (group == null) {
            return index + 1;
        }
        int limit = fillers(group.end());
        if (isOtherMeasure(index)) {
            return group.end();
        }
        Reading pair = pairs.read(group.measures(), limit);
        if (pair != null) {
            add(Measure.SYSTOLIC, pair.parts().getFirst(), index, index);
            add(Measure.DIASTOLIC, pair.parts().getLast(), index, index);
            return pair.end();
        }
        Reading reading = reading(group, limit);
        if (reading == null || isDose(reading.end())) {
            return group.end();
        }
        for (Measure measure : group.measures()) {
            reading.parts()
                    .forEach(part ->
                            add(measure, part, part.first() == reading.first().first() ? index : part.first(), index));
        }
        return reading.end();
    }

    private boolean isDose(int end) {
        return tokens.isAny(end, DOSE_WORDS) && !(tokens.is(end, "of") && tokens.is(end + 1, "body"));
    }

    private void add(Measure measure, Reading.Part part, int first, int group) {
        var constraint =
                new Constraint(measure.kind(), measure.term(), part.limit(), false, tokens.span(first, part.end()));
        found.add(new Candidate(constraint, first, part.end(), group));
    }

    /// The limit of the group, null where the measures of the group do not all have its unit.
    private @Nullable Reading reading(Group group, int index) {
        Measure first = group.measures().iterator().next();
        if (group.measures().contains(Measure.BLOOD_PRESSURE)) {
            return null;
        }
        Reading reading = first.kind() == ConstraintKind.PERFORMANCE_STATUS
                ? scores.read(first, index)
                : new LimitReader(tokens, first.units()).read(index);
        if (reading == null || group.measures().size() == 1) {
            return reading;
        }
        String unit = reading.first().limit().unit();
        boolean relative = Unit.ULN.written().equals(unit) || Unit.LLN.written().equals(unit);
        boolean shared = group.measures().stream().allMatch(measure -> sharesUnit(measure, first, relative));
        return shared ? reading : null;
    }

    private static boolean sharesUnit(Measure measure, Measure first, boolean relative) {
        if (relative) {
            return measure.units().known().stream().anyMatch(unit -> unit == Unit.ULN);
        }
        boolean alike =
                measure.kind() == ConstraintKind.PERFORMANCE_STATUS || first == Measure.ALT || first == Measure.AST;
        return alike && measure.units().equals(first.units());
    }

    /// One name, or several as in `AST (SGOT)/ALT (SGPT)`. A general name before a special one is none of them.
    private @Nullable Group group(int index) {
        MeasureNames.Match name = MeasureNames.at(tokens, index);
        if (name == null) {
            return null;
        }
        Set<Measure> measures = new LinkedHashSet<>();
        int end = index;
        while (name != null) {
            measures.add(name.measure());
            end = name.end();
            name = MeasureNames.at(tokens, connected(end));
        }
        if (measures.contains(Measure.ALT) || measures.contains(Measure.AST)) {
            measures.remove(Measure.TRANSAMINASES);
        }
        boolean general = measures.size() > 1 && measures.contains(Measure.GLUCOSE);
        return general ? null : new Group(measures, end);
    }

    private int connected(int end) {
        int next = end;
        while (next < end + 5) {
            int after = parenthesis(next);
            boolean linking =
                    tokens.isAny(next, CONNECTORS) || tokens.isAny(next, LEADING) || tokens.is(next, "levels");
            if (after == next && !linking) {
                break;
            }
            next = after == next ? next + 1 : after;
        }
        return tokens.is(next, "(") ? next + 1 : next;
    }

    private int fillers(int index) {
        int next = index;
        for (int count = 0; count < MAX_FILLERS; count++) {
            int after = parenthesis(next);
            if (ComparatorPhrases.before(tokens, next) != null) {
                break;
            }
            if (after > next) {
                next = after;
            } else if (tokens.isAny(next, FILLERS) || isDashBeforeComparator(next)) {
                next++;
            } else {
                break;
            }
        }
        return next;
    }

    private boolean isDashBeforeComparator(int index) {
        return tokens.at(index).isDash() && ComparatorPhrases.before(tokens, index + 1) != null;
    }

    /// The token behind `( … )`, or `index` itself where no short one without numbers stands there.
    private int parenthesis(int index) {
        if (!tokens.is(index, "(")) {
            return index;
        }
        for (int inner = index + 1; inner < index + 12; inner++) {
            Token token = tokens.at(inner);
            if (token.is(")")) {
                return inner + 1;
            }
            if (token.value() != null || token.comparator() != null || token.is("(") || tokens.endsSentence(inner)) {
                return index;
            }
        }
        return index;
    }

    private boolean isOtherMeasure(int index) {
        for (int before = index - 1; before >= index - 3 && !tokens.endsSentence(before); before--) {
            if (tokens.isAny(before, CONNECTORS) && !tokens.is(before, "/")) {
                return false;
            }
            if (tokens.isAny(before, OTHER_MEASURE)) {
                return true;
            }
        }
        return tokens.is(index - 1, "/") || isJoinedByDash(index);
    }

    /// As in `serum-creatinine`, and in every name of which this is but the end.
    private boolean isJoinedByDash(int index) {
        Token before = tokens.at(index - 1);
        return before.isDash()
                && before.end() == tokens.at(index).start()
                && before.start() == tokens.at(index - 2).end();
    }
}
