package org.trialgraph.corpus;

import java.util.Arrays;

/// Bytes that are written one behind the other; numbers take as many bytes as they need, seven bits in each.
final class Bytes {

    private byte[] bytes;
    private int length;

    Bytes(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return length;
    }

    /// @param value not negative
    void number(int value) {
        reserve(5);
        int rest = value;
        while (rest >= 0x80) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void write(byte value) {
        reserve(1);
        bytes[length++] = value;
    }

    void copy(byte[] from, int start, int end) {
        reserve(end - start);
        System.arraycopy(from, start, bytes, length, end - start);
        length += end - start;
    }

    void copy(Bytes other) {
        copy(other.bytes, 0, other.length);
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length + (bytes.length >> 1) + 8));
        }
    }
}
