package org.trialgraph.corpus;

import java.util.Arrays;

/// How much a word counts in a document: by how often it stands in which fields, and how long these are (BM25F,
/// Robertson, Zaragoza and Taylor 2004). Several threads may ask.
final class Bm25f {

    /// BM25's k: how soon more of the same word adds nothing.
    private static final double SATURATION = 1.2;

    /// What no word reaches, however often it stands.
    static final double MOST = SATURATION + 1;

    /// Texts of fewer words have their shares worked out once for all.
    private static final int SHORT = 1_024;

    private final FieldWeights weights;
    private final double[] meanLengths;
    /// By field and length; null where a field does not count.
    private final double[][] sharesOfShort = new double[Field.COUNT][];

    /// @param meanLengths of the texts, by field
    Bm25f(FieldWeights weights, double[] meanLengths) {
        this.weights = weights;
        this.meanLengths = meanLengths;
        for (int rest = weights.fields(); rest != 0; rest &= rest - 1) {
            int field = Integer.numberOfTrailingZeros(rest);
            sharesOfShort[field] = new double[SHORT];
            Arrays.setAll(sharesOfShort[field], length -> share(field, length));
        }
    }

    /// How much the word that a list is of stands in the document that it is at: from 0, for one that no longer
    /// counts, to less than [#MOST].
    float frequency(LiveSegment live, PostingCursor list) {
        int document = list.document();
        if (live.isDead(document)) {
            return 0;
        }
        var lengths = live.segment().lengths();
        double frequency = 0;
        for (int rest = list.fields() & weights.fields(); rest != 0; rest &= rest - 1) {
            int field = Integer.numberOfTrailingZeros(rest);
            int length = lengths.get(document, field);
            frequency += list.frequency(field) * (length < SHORT ? sharesOfShort[field][length] : share(field, length));
        }
        return (float) saturate(frequency);
    }

    /// What one occurrence counts in a field of so many words.
    double share(int field, int length) {
        double effect = weights.lengthEffect(field);
        double mean = meanLengths[field];
        return weights.weight(field) / (1 - effect + (mean == 0 ? effect : effect * length / mean));
    }

    /// What the shares of all occurrences come to.
    static double saturate(double frequency) {
        return frequency * MOST / (frequency + SATURATION);
    }
}
