package org.trialgraph.generate;

/// Draws ranks of things of which few are common and without end rare ones (Lomax): of n draws, the number of
/// different ones grows like n to the power of 1 / (1 + slope).
record Ranks(double head, double slope) {

    private static final double LAST = 1L << 40;

    long draw(Chance chance) {
        return at(chance.unit());
    }

    long at(double share) {
        return (long) Math.min(LAST, head * (StrictMath.pow(1 - share, -1 / slope) - 1));
    }
}
