package org.trialgraph.ingest.read;

import java.io.IOException;
import java.io.InputStream;

/// A stream that remembers its last bytes and counts its lines, so that reading can start again at the line
/// behind a JSON error although the parser has read ahead.
final class RewindableInput extends InputStream {

    /// More than twice what the JSON parser reads ahead.
    private static final int MEMORY = 1 << 15;

    private final InputStream input;
    private final byte[] memory = new byte[MEMORY];

    /// Bytes of the stream before those in memory, and the lines that end in them.
    private long forgotten;

    private long forgottenLines;

    private int remembered;

    /// Index in memory of the next byte to hand out; the stream itself comes behind what is remembered.
    private int next;

    RewindableInput(InputStream input) {
        this.input = input;
    }

    /// How many bytes have been handed out.
    long position() {
        return forgotten + next;
    }

    /// The line that a byte stands on, counted from 1.
    ///
    /// @param offset of a byte still remembered
    long line(long offset) {
        return 1 + forgottenLines + newLines(Math.clamp(offset - forgotten, 0, remembered));
    }

    /// Goes back to an offset, or as far as memory reaches.
    void rewind(long offset) {
        next = Math.clamp(offset - forgotten, 0, next);
    }

    /// Moves on to the next line that starts with an opening brace.
    ///
    /// @return whether there is one
    boolean skipToObjectLine() throws IOException {
        int before = 0;
        for (int c = read(); c >= 0; c = read()) {
            if (c == '{' && before == '\n') {
                next--;
                return true;
            }
            before = c;
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        if (next == remembered && fill() < 0) {
            return -1;
        }
        return memory[next++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (next == remembered && fill() < 0) {
            return -1;
        }
        int count = Math.min(length, remembered - next);
        System.arraycopy(memory, next, target, offset, count);
        next += count;
        return count;
    }

    private int fill() throws IOException {
        if (remembered > MEMORY / 2) {
            forget(remembered - MEMORY / 2);
        }
        int count = input.read(memory, remembered, MEMORY - remembered);
        remembered += Math.max(count, 0);
        return count;
    }

    private void forget(int count) {
        forgottenLines += newLines(count);
        System.arraycopy(memory, count, memory, 0, remembered - count);
        forgotten += count;
        remembered -= count;
        next -= count;
    }

    private int newLines(int until) {
        int lines = 0;
        for (int i = 0; i < until; i++) {
            lines += memory[i] == '\n' ? 1 : 0;
        }
        return lines;
    }
}
