package org.trialgraph.eligibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a possible heading, in lower case, and what they say about a kind.
record HeadingWords(List<String> words, boolean capital) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-](?<!criteria-)[\\p{L}\\p{N}]+)*");

    /// `1.`, `A)`, `ii.` and the like, before the first word of a heading.
    private static final Pattern ENUMERATOR =
            Pattern.compile("^[\\s*_#(\\\\-]*[\\p{L}\\p{N}]{1,3}\\\\?[.)](?=[\\s\\p{L}])");

    private static final Set<String> CRITERIA = Set.of(
            "criteria", "criterion", "criterias", "criterions", "criterium", "critera", "critieria", "criteriar");
    private static final Set<String> INCLUSION =
            Set.of("inclusion", "inclusions", "inlcusion", "incusion", "inclusionary", "incluision", "inclussion");
    private static final Set<String> EXCLUSION = Set.of(
            "exclusion",
            "exclusions",
            "exlusion",
            "exclussion",
            "exclusionary",
            "exclution",
            "noninclusion",
            "ineligibility");
    private static final Set<String> JOINING = Set.of("and", "or", "non", "no", "not");
    private static final Set<String> NEGATIONS = Set.of("non", "no", "not");

    static HeadingWords of(String title) {
        Matcher enumerator = ENUMERATOR.matcher(title);
        Matcher matcher = WORD.matcher(title);
        int from = enumerator.find() ? enumerator.end() : 0;
        List<String> words = new ArrayList<>();
        boolean capital = false;
        while (matcher.find(from)) {
            String word = matcher.group();
            if (words.isEmpty()) {
                capital = !Character.isLowerCase(word.codePointAt(0));
            }
            words.add(word.toLowerCase(Locale.ROOT));
            from = matcher.end();
        }
        return new HeadingWords(words, capital);
    }

    int size() {
        return words.size();
    }

    boolean isCriteria(int index) {
        return index < words.size() && CRITERIA.contains(words.get(index));
    }

    private boolean isInclusion(int index) {
        String word = words.get(index);
        return (INCLUSION.contains(word) || (word.endsWith("-inclusion") && !word.equals("non-inclusion")))
                && !isNegated(index);
    }

    private boolean isExclusion(int index) {
        String word = words.get(index);
        return EXCLUSION.contains(word)
                || word.equals("non-inclusion")
                || word.endsWith("-exclusion")
                || (isNegated(index) && (INCLUSION.contains(word) || word.equals("selection")))
                || (word.equals("non-selection") && isCriteria(index + 1));
    }

    private boolean isKind(int index) {
        return isInclusion(index) || isExclusion(index);
    }

    boolean isNegated(int index) {
        return index > 0 && NEGATIONS.contains(words.get(index - 1));
    }

    boolean is(int index, String word) {
        return words.get(index).equals(word);
    }

    /// The index of the first word that names a kind, -1 where none does.
    int firstKind() {
        for (int index = 0; index < words.size(); index++) {
            if (isKind(index)) {
                return index;
            }
        }
        return -1;
    }

    int lastKind() {
        for (int index = words.size() - 1; index >= 0; index--) {
            if (isKind(index)) {
                return index;
            }
        }
        return -1;
    }

    /// Whether only further names and conjunctions stand between two names of kinds: `inclusion and exclusion`.
    boolean between(int first, int last) {
        for (int index = first + 1; index < last; index++) {
            if (!isKind(index) && !isCriteria(index) && !JOINING.contains(words.get(index))) {
                return false;
            }
        }
        return true;
    }

    boolean containsAny(Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }

    HeadingWords from(int index) {
        return new HeadingWords(words.subList(Math.min(index, words.size()), words.size()), capital);
    }

    HeadingWords before(int index) {
        return new HeadingWords(words.subList(0, index), capital);
    }

    /// The kinds that are named as nouns: `inclusion`, `non-inclusion`, `exclusions`.
    Set<CriterionKind> kinds() {
        Set<CriterionKind> kinds = EnumSet.noneOf(CriterionKind.class);
        for (int index = 0; index < words.size(); index++) {
            if (isInclusion(index)) {
                kinds.add(CriterionKind.INCLUSION);
            } else if (isExclusion(index)) {
                kinds.add(CriterionKind.EXCLUSION);
            }
        }
        return kinds;
    }
}
