package org.trialgraph.search.facet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/// What chance picks; the same of the same seed.
final class Chances {

    private final Random random;

    Chances(long seed) {
        random = new Random(seed);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    /// A number from 0 on, below the bound.
    int below(int bound) {
        return random.nextInt(bound);
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    <E> E pick(Collection<E> from) {
        return List.copyOf(from).get(random.nextInt(from.size()));
    }

    /// Some of these, each once.
    <E> List<E> some(Collection<E> from, int most) {
        List<E> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(most, shuffled.size())));
    }

    /// The same text in small letters, in capitals or as it is.
    String inAnyCase(String text) {
        IntUnaryOperator change = pick(
                List.<IntUnaryOperator>of(Character::toLowerCase, Character::toUpperCase, IntUnaryOperator.identity()));
        return mapped(text, change);
    }

    /// Some characters of a text, one at least.
    String part(String text) {
        int[] characters = text.codePoints().toArray();
        int start = random.nextInt(characters.length);
        int length = 1 + random.nextInt(Math.min(8, characters.length - start));
        return new String(characters, start, length);
    }

    /// What is the same in all that differ in case alone.
    static String folded(String text) {
        return mapped(text, Character::toLowerCase);
    }

    private static String mapped(String text, IntUnaryOperator change) {
        return text.codePoints()
                .map(change)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
