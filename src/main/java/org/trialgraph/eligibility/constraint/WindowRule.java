package org.trialgraph.eligibility.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.constraint.AmountReader.Amount;
import org.trialgraph.eligibility.constraint.ComparatorPhrases.Match;

/// Reads times before, after or around an event: `within 4 weeks before`, `in the past 12 months`, `at least 14 days
/// since`. A mere duration is none.
final class WindowRule {

    private static final List<Unit> TIMES = List.of(Unit.YEARS, Unit.MONTHS, Unit.WEEKS, Unit.DAYS, Unit.HOURS);
    private static final Set<String> OPENING = Set.of("within", "in", "during", "over");
    private static final Set<String> PAST = Set.of("past", "last", "previous", "prior", "preceding", "recent");
    private static final Map<String, Unit> SINGLE =
            Map.of("year", Unit.YEARS, "month", Unit.MONTHS, "week", Unit.WEEKS);
    private static final Set<String> BEFORE = Set.of("before", "prior", "preceding", "previous", "ago");
    private static final Set<String> AFTER = Set.of("after", "following", "post", "since");
    private static final Set<String> AROUND = Set.of("of", "from");
    private static final Set<String> NO_EVENT = Set.of("age", "life", "gestation", "pregnancy", "each", "one");
    private static final Set<String> SURVIVAL =
            Set.of("expectancy", "survival", "survive", "expected", "half", "doubling");
    private static final Set<String> AGES = Set.of("age", "aged", "ages", "old");

    private static final Set<String> GOING_ON = Set.of(",", "or", "and", "/");
    private static final Set<String> EARLIER = Set.of("before", "around");
    private static final String UNANCHORED = "unanchored";

    private final Tokens tokens;
    private final AmountReader amounts;
    private final List<Candidate> found = new ArrayList<>();

    private WindowRule(Tokens tokens) {
        this.tokens = tokens;
        this.amounts = new AmountReader(tokens, TIMES);
    }

    static List<Candidate> find(Tokens tokens) {
        var rule = new WindowRule(tokens);
        int index = 0;
        while (index < tokens.size()) {
            index = Math.max(index + 1, rule.next(index));
        }
        rule.anchor();
        return rule.found;
    }

    /// Gives windows without an event of their own the one of the next window in the sentence: `within 2 weeks, or
    /// surgery within 4 weeks before dosing`.
    private void anchor() {
        String side = UNANCHORED;
        int anchored = -1;
        int sentence = tokens.size();
        int index = tokens.size();
        for (int at = found.size() - 1; at >= 0; at--) {
            Candidate candidate = found.get(at);
            for (; index > candidate.first(); index--) {
                sentence = tokens.endsSentence(index) ? index : sentence;
            }
            boolean named = tokens.is(candidate.end() - 1, "to")
                    || tokens.isAny(candidate.end() - 1, BEFORE)
                    || tokens.isAny(candidate.end() - 1, AROUND);
            if (!candidate.constraint().subject().equals(UNANCHORED)) {
                side = named ? candidate.constraint().subject() : UNANCHORED;
                anchored = sentence;
            } else if (anchored == sentence && EARLIER.contains(side) && goesOn(candidate.end())) {
                found.set(at, candidate.onSide(side));
            }
        }
    }

    private boolean goesOn(int end) {
        return tokens.isAny(parenthesis(tokens.is(end, ")") ? end + 1 : end), GOING_ON);
    }

    private int next(int index) {
        if (tokens.isAny(index, OPENING)) {
            return opened(index);
        }
        Match comparator = ComparatorPhrases.before(tokens, index);
        if (comparator != null && comparator.comparator() != Comparator.EQ && !tokens.is(index, "up")) {
            Amount amount = amounts.read(comparator.end());
            return amount == null ? index : compared(index, comparator.comparator(), amount, amount.end());
        }
        Amount amount = tokens.at(index).value() == null ? null : amounts.read(index);
        Match behind = amount == null ? null : longer(amount.end());
        return amount == null || behind == null ? index : compared(index, behind.comparator(), amount, behind.end());
    }

    private @Nullable Match longer(int index) {
        boolean longer = tokens.is(index, "or") && tokens.is(index + 1, "longer");
        return longer ? new Match(Comparator.GE, index + 2) : ComparatorPhrases.behind(tokens, index);
    }

    /// `within` and its like; only `within` may stand without a word for the past.
    private int opened(int index) {
        boolean the = tokens.is(index + 1, "the");
        int number = the ? index + 2 : index + 1;
        boolean past = tokens.isAny(number, PAST);
        Amount amount = amount(past ? number + 1 : number, past);
        if (amount == null || amount.unit() == null) {
            return index;
        }
        int end = parenthesis(amount.end());
        String side = past ? "before" : side(end);
        boolean within = tokens.is(index, "within");
        if (side == null && within && tokens.is(end, ")") && tokens.is(index - 1, "(")) {
            side = tokens.isAny(end + 1, AROUND) ? null : side(end + 1);
        }
        if (side == null && within && (tokens.endsClause(end) || tokens.is(end, "and") || tokens.is(end, "or"))) {
            side = UNANCHORED;
        }
        if (side == null || (!within && !"before".equals(side))) {
            return index;
        }
        return add(index, Comparator.LE, amount, side, past ? amount.end() : sideEnd(end, amount.end()));
    }

    /// The amount at `index`; `the past year` is one year.
    private @Nullable Amount amount(int index, boolean past) {
        if (tokens.at(index).value() != null) {
            return amounts.read(index);
        }
        Unit single = past ? SINGLE.get(tokens.at(index).lower()) : null;
        return single == null || tokens.is(index + 1, "of") ? null : new Amount(1, single, index, index + 1);
    }

    private int compared(int index, Comparator comparator, Amount amount, int end) {
        int anchor = parenthesis(end);
        String side = side(anchor);
        boolean age = tokens.isAny(index - 1, AGES) || tokens.isAny(index - 2, AGES) || tokens.isAny(end - 1, AGES);
        if (amount.unit() == null || side == null || "around".equals(side) || age) {
            return index;
        }
        return add(index, comparator, amount, side, sideEnd(anchor, end));
    }

    private int add(int index, Comparator comparator, Amount amount, String side, int end) {
        Unit unit = amount.unit();
        if (unit == null || isOther(index, end)) {
            return index;
        }
        var limit = new Limit(comparator, amount.number(), null, unit.written());
        var constraint = new Constraint(ConstraintKind.TIME_WINDOW, side, limit, false, tokens.span(index, end));
        found.add(new Candidate(constraint, index, end, index));
        return end;
    }

    /// On which side of the event the time lies, null where no event follows.
    private @Nullable String side(int index) {
        boolean before = tokens.isAny(index, BEFORE);
        boolean after = tokens.isAny(index, AFTER);
        boolean other = tokens.is(index + 1, "or") || tokens.is(index + 1, "and") || tokens.is(index + 1, "/");
        if ((before || after) && other) {
            boolean both = tokens.isAny(index + 2, before ? AFTER : BEFORE);
            return both ? "around" : tokens.is(index, "ago") ? "before" : null;
        }
        if (before) {
            return "before";
        }
        if (after) {
            return "after";
        }
        return tokens.isAny(index, AROUND) && !tokens.isAny(index + 1, NO_EVENT) ? "around" : null;
    }

    /// Behind the word for the side, `to` included.
    private int sideEnd(int index, int otherwise) {
        if (side(index) == null) {
            return otherwise;
        }
        return tokens.is(index + 1, "to") ? index + 2 : index + 1;
    }

    private int parenthesis(int index) {
        for (int inner = index + 1; tokens.is(index, "(") && inner < index + 6; inner++) {
            if (tokens.is(inner, ")")) {
                return inner + 1;
            }
        }
        return index;
    }

    private boolean isOther(int index, int end) {
        for (int before = index - 1; before > index - 8 && !tokens.endsSentence(before); before--) {
            if (tokens.isAny(before, SURVIVAL)) {
                return true;
            }
        }
        for (int after = end; after < end + 7; after++) {
            if (tokens.is(after, "half")) {
                return true;
            }
        }
        return false;
    }
}
