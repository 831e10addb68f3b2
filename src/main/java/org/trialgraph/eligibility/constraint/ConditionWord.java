package org.trialgraph.eligibility.constraint;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words that make a limit hold for some participants only, by what they reach.
enum ConditionWord {
    /// Everything behind them and what stands right before.
    LIFTING,
    /// As `LIFTING`, and out of parentheses too: `Arm A (cohort 2): ...`.
    DIVIDING,
    /// As `LIFTING`, but a window before them keeps its time: only its event gets narrower.
    EXCEPTING,
    /// As `LIFTING`, but in parentheses as `EXCEPTING`.
    PERMITTING,
    /// Laboratory values and vital signs alone.
    AFFLICTION;

    private static final Map<ConditionWord, Set<String>> WORDS = Map.of(
            LIFTING, Words.of("""
                    unless if otherwise whichever when whenever provided depending whether versus vs until waived
                    exempt
                    """),
            DIVIDING, Words.of("""
                    cohort cohorts arm arms
                    """),
            EXCEPTING, Words.of("""
                    except excepting exception exceptions excluding
                    """),
            PERMITTING, Words.of("""
                    allowed permitted acceptable excluded ineligible exclusion exclude
                    """),
            AFFLICTION, Words.of("""
                    gilbert gilberts metastasis metastases metastatic cirrhosis fibrillation flutter rhythm
                    """));

    private static final Set<String> CONSENTING =
            Words.of("signing giving providing consenting obtaining entering enrolling selecting");
    private static final Set<String> PARTS = Set.of("part", "group");
    private static final Set<String> NO_PART = Words.of("age oncology grade who organization organisation");
    private static final Set<String> DISEASE = Set.of("ph", "pah", "pulmonary");
    private static final Set<String> PRESENCE = Set.of("presence", "absence");
    private static final Set<String> BEING = Set.of("be", "are", "is", "remain", "still", "not");
    private static final Set<String> SUPPORT =
            Words.of("transfusion transfusions transfused erythropoietin support factor factors");

    /// The condition that starts at `index`, null where none does.
    static @Nullable ConditionWord at(Tokens tokens, int index) {
        if (tokens.is(index, "in") && isPresence(tokens, index + 1)) {
            return AFFLICTION;
        }
        if (tokens.isAny(index, PARTS) && isPart(tokens, index)) {
            return DIVIDING;
        }
        if (tokens.is(index, "eligible") && tokens.isAny(index - 1, BEING)) {
            return PERMITTING;
        }
        for (Map.Entry<ConditionWord, Set<String>> words : WORDS.entrySet()) {
            if (tokens.isAny(index, words.getValue()) && !isHarmless(tokens, index, words.getKey())) {
                return words.getKey();
            }
        }
        return null;
    }

    private static boolean isPresence(Tokens tokens, int index) {
        return tokens.isAny(tokens.is(index, "the") ? index + 1 : index, PRESENCE);
    }

    /// `part 1`, `group B`; not the groups of a disease.
    private static boolean isPart(Tokens tokens, int index) {
        return isNumbered(tokens.at(index + 1))
                && !tokens.isAny(index - 1, NO_PART)
                && !tokens.isAny(index + 2, DISEASE);
    }

    private static boolean isNumbered(Token token) {
        return token.value() != null
                || (token.lower().length() == 1
                        && Character.isLetter(token.lower().charAt(0)));
    }

    /// `when signing` says when everybody's limit counts, and that transfusions are allowed lifts no limit.
    private static boolean isHarmless(Tokens tokens, int index, ConditionWord word) {
        return switch (word) {
            case LIFTING -> tokens.is(index, "when") && tokens.isAny(index + 1, CONSENTING);
            case PERMITTING -> isSupport(tokens, index);
            case DIVIDING, EXCEPTING, AFFLICTION -> false;
        };
    }

    private static boolean isSupport(Tokens tokens, int index) {
        for (int before = index - 1; before > index - 17 && !tokens.endsSentence(before); before--) {
            if (tokens.isAny(before, SUPPORT)) {
                return true;
            }
        }
        return false;
    }
}
