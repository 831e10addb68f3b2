package org.trialgraph.generate;

/// Randomness that is the same on every machine and in every version of Java (SplitMix64).
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long seed) {
        state = seed;
    }

    /// A seed made of another and of what sets it apart.
    static long seed(long seed, long salt) {
        return stir(seed + GOLDEN * (salt + 1));
    }

    /// @param name what sets the seed apart
    static long seed(long seed, String name) {
        return seed(seed, name.hashCode());
    }

    /// A number from 0 to below 1 that belongs to a seed.
    static double unit(long seed) {
        return (stir(seed) >>> 11) * 0x1.0p-53;
    }

    void restart(long seed) {
        state = seed;
    }

    long bits() {
        state += GOLDEN;
        return stir(state);
    }

    double unit() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    int below(int bound) {
        return (int) (((bits() >>> 32) * bound) >>> 32);
    }

    boolean happens(double share) {
        return share >= 1 || unit() < share;
    }

    private static long stir(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
