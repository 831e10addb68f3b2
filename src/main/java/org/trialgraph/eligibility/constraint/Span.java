package org.trialgraph.eligibility.constraint;

/// A part of the plain text, in UTF-16 units.
///
/// @param start offset of the first character
/// @param end   offset after the last character, always behind the start
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /// The part of `text` that this span covers.
    public String of(String text) {
        return text.substring(start, end);
    }
}
