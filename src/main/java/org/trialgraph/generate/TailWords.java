package org.trialgraph.generate;

/// Rare words without end: each rank has its own, made of syllables, letters or figures.
final class TailWords {

    /// Tuned so that 4,082 studies have about as many different words as the registry's.
    private static final Ranks RANKS = Model.ranks("words");

    private static final String[] SYLLABLES =
            ("car di o ne phro my a lo gas tro en ce he pa to der ma to ra di pul mo cy to ly so ge ne os te chon dro"
                            + " fi bro an gi ar thro neu ro pso ri va so per i hy po hy per mi cro me ta bo li im mu"
                            + " no glu co li po pro te thy ro ster oid ven tri cu lar bra chy ta chy")
                    .split(" ");
    private static final String[] ENDINGS =
            ("sis itis oma emia pathy gram scopy tomy ectomy plasty genic lytic trophic static cidal philic"
                            + " al ic ous ine ate ide ase in on er ed ing tion ment")
                    .split(" ");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private TailWords() {}

    static void append(StringBuilder out, Chance chance) {
        append(out, RANKS.draw(chance));
    }

    static void append(StringBuilder out, long rank) {
        switch ((int) (rank % 8)) {
            case 0 -> appendCode(out, rank / 8);
            case 1 -> appendLetters(out, rank / 8 + 702);
            case 2 -> appendFigure(out, rank / 8);
            case 3 -> {
                appendSyllables(out, rank / 8);
                out.append('-');
                appendSyllables(out, rank % 97);
            }
            default -> appendSyllables(out, rank);
        }
    }

    /// Such as `KV-2041`.
    static void appendCode(StringBuilder out, long rank) {
        appendLetters(out, 30 + rank % 600);
        out.append('-').append(100 + rank % 9973);
    }

    private static void appendFigure(StringBuilder out, long rank) {
        out.append(rank % 997).append('.').append(rank / 997 + 1);
    }

    static void appendSyllables(StringBuilder out, long rank) {
        long left = Long.remainderUnsigned(rank * 0x9E3779B1L, 1L << 34);
        out.append(SYLLABLES[(int) (left % SYLLABLES.length)]);
        left /= SYLLABLES.length;
        do {
            out.append(SYLLABLES[(int) (left % SYLLABLES.length)]);
            left /= SYLLABLES.length;
        } while (left > ENDINGS.length);
        out.append(ENDINGS[(int) (left % ENDINGS.length)]);
    }

    private static void appendLetters(StringBuilder out, long number) {
        for (long left = number; left > 0; left = left / 26) {
            out.append(LETTERS.charAt((int) (left % 26)));
        }
    }
}
