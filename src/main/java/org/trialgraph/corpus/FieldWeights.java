package org.trialgraph.corpus;

/// How much a word counts in each field, and how much less in a long text than in a short one (BM25F).
public final class FieldWeights {

    private static final FieldWeights NONE = new FieldWeights(new double[Field.COUNT], new double[Field.COUNT]);

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
