package org.trialgraph.protocol.limit;

/// Arithmetic of numbers from 0 up that ends at the largest one instead of beginning anew below.
final class Saturated {

    private Saturated() {}

    static long sum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    static long product(long a, long b) {
        return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
    }
}
