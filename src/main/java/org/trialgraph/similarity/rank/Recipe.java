package org.trialgraph.similarity.rank;

import org.trialgraph.corpus.Field;
import org.trialgraph.corpus.FieldWeights;

/// How much each thing that two trials have in common counts beside their words, which count 1.
///
/// @param words         how much a word counts where
/// @param terms         how many words of a trial are looked for, the best of them
/// @param candidates    how many of the trials with most in those words are looked at more closely
/// @param facets        conditions and interventions alike at once
/// @param conditions    the same conditions
/// @param interventions the same interventions
/// @param phase         the same phase
/// @param studyType     the same kind of study
/// @param family        the same sponsor or investigator, where the words are alike too
/// @param protocol      one record names the other, or both have an id that hardly anyone else has
public record Recipe(
        FieldWeights words,
        int terms,
        int candidates,
        double facets,
        double conditions,
        double interventions,
        double phase,
        double studyType,
        double family,
        double protocol) {

    /// Chosen on two judgements together, of trials that share terms and of trials that name each other; the README
    /// has the figures. Their neighbourhood is flat: no weight is worth a third digit.
    public static final Recipe STANDARD =
            new Recipe(FieldWeights.allTexts(), 40, 400, 0.5, 0.15, 0.15, 0.03, 0.02, 1.5, 0.5);

    /// The length of short fields tells little, and less of conditions that are listed one by one.
    static final FieldWeights CONDITION_FACET =
            FieldWeights.none().with(Field.CONDITION, 3, 0.75).with(Field.KEYWORD, 1, 0.75);

    static final FieldWeights INTERVENTION_FACET =
            FieldWeights.none().with(Field.INTERVENTION, 3, 0.75).with(Field.OTHER_NAME, 1, 0.75);

    /// Of a text of one's own, which stands in a field as if it were a summary.
    static final FieldWeights ONE_TEXT = FieldWeights.none().with(Field.SUMMARY, 1, 0);
}
