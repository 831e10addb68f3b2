package org.trialgraph.ingest.merge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows in the text format of PostgreSQL's COPY, in UTF-8: a line a row, tabs between the values, `\N` for null.
final class CopyText {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[1 << 14];
    private int length;

    /// What has gathered, which is forgotten here.
    byte[] take() {
        var taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }

    void append(Row row) {
        boolean first = true;
        for (Object value : row.values()) {
            if (!first) {
                append('\t');
            }
            append(value);
            first = false;
        }
        append('\n');
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> plain("\\N");
            case String text -> escape(text);
            case List<?> list -> escape(array(list));
            case byte[] data -> hex(data);
            default -> plain(value.toString());
        }
    }

    private void append(char ascii) {
        makeRoom(1);
        bytes[length++] = (byte) ascii;
    }

    private void plain(String ascii) {
        append(ascii.getBytes(StandardCharsets.US_ASCII), 0, ascii.length());
    }

    private void hex(byte[] data) {
        plain("\\\\x");
        makeRoom(data.length * 2);
        for (byte b : data) {
            bytes[length++] = HEX[(b >> 4) & 0xF];
            bytes[length++] = HEX[b & 0xF];
        }
    }

    /// What has to be escaped is ASCII, and in UTF-8 no other character has such a byte.
    private void escape(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        int written = 0;
        for (int i = 0; i < encoded.length; i++) {
            char escape = escapeOf(encoded[i]);
            if (escape != 0) {
                append(encoded, written, i - written);
                append('\\');
                append(escape);
                written = i + 1;
            }
        }
        append(encoded, written, encoded.length - written);
    }

    private void append(byte[] source, int offset, int count) {
        makeRoom(count);
        System.arraycopy(source, offset, bytes, length, count);
        length += count;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    private static char escapeOf(byte character) {
        return switch (character) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
    }

    /// An array literal; every element in quotes, so that commas, braces and the word NULL stay text.
    private static String array(List<?> elements) {
        var literal = new StringBuilder("{");
        for (Object element : elements) {
            if (literal.length() > 1) {
                literal.append(',');
            }
            var quoted = String.valueOf(element).replace("\\", "\\\\").replace("\"", "\\\"");
            literal.append('"').append(quoted).append('"');
        }
        return literal.append('}').toString();
    }
}
