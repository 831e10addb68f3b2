package org.trialgraph.corpus;

/// How much a word counts in a document: by how often it stands in which fields, and how long these are (BM25F,
/// Robertson, Zaragoza and Taylor 2004).
final class Bm25f {

    /// BM25's k: how soon more of the same word adds nothing.
    private static final double SATURATION = 1.2;

    /// What no word reaches, however often it stands.
    static final double MOST = SATURATION + 1;

    /// Texts of fewer words have their shares worked out once.
    private static final int SHORT = 256;

    private final FieldWeights weights;
    private final double[] meanLengths;
    private final double[][] sharesOfShort = new double[Field.COUNT][];

    /// @param meanLengths of the texts, by field
    Bm25f(FieldWeights weights, double[] meanLengths) {
        this.weights = weights;
        this.meanLengths = meanLengths;
    }

    /// How much the word that a list is of stands in the document that it is at: from 0, for one that no longer
    /// counts, to less than [#MOST].
    double frequency(LiveSegment live, PostingCursor list) {
        int document = list.document();
        if (live.isDead(document)) {
            return 0;
        }
        var lengths = live.segment().lengths();
        double frequency = 0;
        for (int rest = list.fields() & weights.fields(); rest != 0; rest &= rest - 1) {
            int field = Integer.numberOfTrailingZeros(rest);
            int length = lengths.get(document, field);
            frequency += list.frequency(field) * (length < SHORT ? shares(field)[length] : share(field, length));
        }
        return saturate(frequency);
    }

    private double[] shares(int field) {
        var shares = sharesOfShort[field];
        if (shares == null) {
            shares = new double[SHORT];
            for (int length = 0; length < SHORT; length++) {
                shares[length] = share(field, length);
            }
            sharesOfShort[field] = shares;
        }
        return shares;
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
