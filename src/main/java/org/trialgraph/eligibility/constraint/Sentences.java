package org.trialgraph.eligibility.constraint;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Where the sentence and the parentheses around each token start and end, all found in one pass.
final class Sentences {

    private final int[] starts;
    private final int[] ends;
    private final int[] opened;
    private final int[] closed;

    Sentences(Tokens tokens) {
        starts = new int[tokens.size()];
        ends = new int[tokens.size()];
        opened = new int[tokens.size()];
        closed = new int[tokens.size()];
        int start = 0;
        for (int index = 0; index <= tokens.size(); index++) {
            if (start < tokens.size() && tokens.endsSentence(index)) {
                int end = Math.min(index + 1, tokens.size());
                Arrays.fill(starts, start, end, start);
                Arrays.fill(ends, start, end, index);
                pair(tokens, start, end);
                start = end;
            }
        }
    }

    private void pair(Tokens tokens, int start, int end) {
        Arrays.fill(opened, start, end, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = start; index < end; index++) {
            if (tokens.is(index, ")") && !open.isEmpty()) {
                open.pop();
            }
            opened[index] = open.isEmpty() ? -1 : open.peek();
            if (tokens.is(index, "(")) {
                open.push(index);
            }
        }
        Arrays.fill(closed, start, end, ends[start]);
        open.clear();
        for (int index = end - 1; index >= start; index--) {
            if (tokens.is(index, "(") && !open.isEmpty()) {
                open.pop();
            }
            closed[index] = open.isEmpty() ? ends[start] : open.peek();
            if (tokens.is(index, ")")) {
                open.push(index);
            }
        }
    }

    /// The first token of the sentence.
    int start(int index) {
        return starts[index];
    }

    /// The token that ends the sentence, or the number of tokens.
    int end(int index) {
        return ends[index];
    }

    /// The opening parenthesis around the token, negative where none is.
    int opened(int index) {
        return opened[index];
    }

    /// The closing parenthesis around the token, the end of its sentence where none is.
    int closed(int index) {
        return closed[index];
    }
}
