package org.trialgraph.corpus;

/// How much a word counts in each field, and how much less in a long text than in a short one (BM25F).
public final class FieldWeights {

    private static final FieldWeights NONE = new FieldWeights(new double[Field.COUNT], new double[Field.COUNT]);

    private static final double LENGTH_EFFECT = 0.5;

    private final double[] weights;
    private final double[] lengthEffects;
    private final int fields;

    private FieldWeights(double[] weights, double[] lengthEffects) {
        this.weights = weights;
        this.lengthEffects = lengthEffects;
        int found = 0;
        for (Field field : Field.values()) {
            found |= weights[field.place()] == 0 ? 0 : field.bit();
        }
        this.fields = found;
    }

    /// No field counts.
    public static FieldWeights none() {
        return NONE;
    }

    /// The same, but for one field.
    ///
    /// @param weight       0 for a field that does not count
    /// @param lengthEffect BM25's b, 0 to 1
    public FieldWeights with(Field field, double weight, double lengthEffect) {
        var copy = new FieldWeights(weights.clone(), lengthEffects.clone());
        copy.weights[field.place()] = weight;
        copy.lengthEffects[field.place()] = lengthEffect;
        return new FieldWeights(copy.weights, copy.lengthEffects);
    }

    /// Of whole records: all their texts, the long ones with little.
    public static FieldWeights allTexts() {
        return shortTexts()
                .with(Field.OFFICIAL_TITLE, 1, LENGTH_EFFECT)
                .with(Field.ACRONYM, 2, LENGTH_EFFECT)
                .with(Field.SUMMARY, 1, LENGTH_EFFECT)
                .with(Field.INTERVENTION_DESCRIPTION, 0.3, LENGTH_EFFECT)
                .with(Field.DESCRIPTION, 0.2, LENGTH_EFFECT);
    }

    /// Of whole records: their names and titles.
    public static FieldWeights shortTexts() {
        return none().with(Field.CONDITION, 3, LENGTH_EFFECT)
                .with(Field.INTERVENTION, 4, LENGTH_EFFECT)
                .with(Field.BRIEF_TITLE, 3, LENGTH_EFFECT)
                .with(Field.KEYWORD, 1.5, LENGTH_EFFECT)
                .with(Field.OTHER_NAME, 1, LENGTH_EFFECT)
                .with(Field.ARM_LABEL, 1, LENGTH_EFFECT);
    }

    double weight(int field) {
        return weights[field];
    }

    double lengthEffect(int field) {
        return lengthEffects[field];
    }

    /// The fields that count, as their bits.
    int fields() {
        return fields;
    }

    /// Whether the words of a field count.
    public boolean counts(Field field) {
        return weights[field.place()] != 0;
    }
}
