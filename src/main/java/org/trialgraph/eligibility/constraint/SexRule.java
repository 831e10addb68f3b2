package org.trialgraph.eligibility.constraint;

import java.util.List;
import java.util.Set;

/// Reads a sex from criteria that begin with it and say little else: `Female`, `Healthy men aged 18 to 45`. Women who
/// are pregnant are no criterion of sex.
final class SexRule {

    private static final Set<String> FEMALE = Set.of("female", "females", "women", "woman");
    private static final Set<String> MALE = Set.of("male", "males", "men", "man");
    private static final Set<String> LEADING = Words.of("""
            healthy adult gender sex : patient patients subject subjects participants must be is are
            biological only
            """);
    private static final Set<String> PEOPLE = Words.of("""
            patient patients subject subjects participant participants volunteer volunteers gender sex
            individuals adults only
            """);
    private static final Set<String> AGE = Set.of("aged", "age", "ages", "between");

    private SexRule() {}

    static List<Candidate> find(Tokens tokens) {
        int index = 0;
        while (index < 5 && tokens.isAny(index, LEADING)) {
            index++;
        }
        boolean female = tokens.isAny(index, FEMALE);
        if (!female && !tokens.isAny(index, MALE)) {
            return List.of();
        }
        int end = index + 1;
        while (end < index + 3 && tokens.isAny(end, PEOPLE)) {
            end++;
        }
        boolean age = tokens.isAny(end, AGE) || tokens.at(end).comparator() != null;
        if (!(tokens.endsSentence(end) || tokens.is(end, ".") || age) || namesOther(tokens, female ? MALE : FEMALE)) {
            return List.of();
        }
        String subject = female ? "female" : "male";
        var constraint = new Constraint(ConstraintKind.SEX, subject, null, false, tokens.span(index, index + 1));
        return List.of(new Candidate(constraint, index, index + 1, -1));
    }

    private static boolean namesOther(Tokens tokens, Set<String> other) {
        for (int index = 0; index < tokens.size(); index++) {
            if (tokens.isAny(index, other)) {
                return true;
            }
        }
        return false;
    }
}
