package org.trialgraph.ingest;

/// Text from an input that is shown on a terminal or in a log.
public final class Printable {

    private Printable() {}

    /// The text with control and format characters escaped, so that it can neither steer a terminal nor begin
    /// a line of its own.
    public static String of(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean steers = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (steers) {
                shown.append("\\u%04X".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
