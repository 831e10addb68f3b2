package org.trialgraph.ingest.merge;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows in the text format of PostgreSQL's COPY: a line a row, tabs between the values, `\N` for null.
final class CopyText {

    private final StringBuilder text = new StringBuilder(1 << 16);

    int length() {
        return text.length();
    }

    /// What has gathered, which is forgotten here.
    String take() {
        var taken = text.toString();
        text.setLength(0);
        return taken;
    }

    void append(Row row) {
        char separator = 0;
        for (Object value : row.values()) {
            if (separator != 0) {
                text.append(separator);
            }
            append(value);
            separator = '\t';
        }
        text.append('\n');
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String string -> escape(string);
            case List<?> list -> escape(array(list));
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            default -> text.append(value);
        }
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
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
