package org.trialgraph.corpus;

/// How much a word counts in a document, in a byte: BM25F of all texts, with mean lengths that are settled once and for
/// all. So it is the same wherever the document is indexed and whatever else is, and can be read without its lengths.
final class Impact {

    static final int MOST = 255;

    private static final Bm25f BM25F = new Bm25f(FieldWeights.allTexts(), typicalLengths());

    private Impact() {}

    /// From 0, for a word that stands only where it does not count, to [#MOST].
    ///
    /// @param frequencies of the word in the document, by field
    /// @param lengths     that have the document's
    static byte of(int[] frequencies, Lengths lengths, int document) {
        double frequency = 0;
        for (int field = 0; field < frequencies.length; field++) {
            if (frequencies[field] > 0) {
                frequency += frequencies[field] * BM25F.share(field, lengths.get(document, field));
            }
        }
        return (byte) (frequency == 0 ? 0 : Math.max(1, Math.round(Bm25f.saturate(frequency) / Bm25f.MOST * MOST)));
    }

    /// Words of each text, in the mean of 4,082 registered studies.
    private static double[] typicalLengths() {
        var lengths = new double[Field.COUNT];
        lengths[Field.CONDITION.place()] = 5.7;
        lengths[Field.INTERVENTION.place()] = 5.5;
        lengths[Field.BRIEF_TITLE.place()] = 13.5;
        lengths[Field.OFFICIAL_TITLE.place()] = 22;
        lengths[Field.KEYWORD.place()] = 6.5;
        lengths[Field.ARM_LABEL.place()] = 7.6;
        lengths[Field.OTHER_NAME.place()] = 2.3;
        lengths[Field.ACRONYM.place()] = 0.67;
        lengths[Field.SPONSOR.place()] = 3.8;
        lengths[Field.SUMMARY.place()] = 109;
        lengths[Field.INTERVENTION_DESCRIPTION.place()] = 47;
        lengths[Field.DESCRIPTION.place()] = 211;
        return lengths;
    }
}
