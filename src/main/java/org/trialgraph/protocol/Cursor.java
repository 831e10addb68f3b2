package org.trialgraph.protocol;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// A place in a list, opaque to clients: the list's name and the sort keys of the item there.
/// Nothing in it reaches SQL but as a bound value.
///
/// @param list name of the list, so that a cursor of another list is refused
/// @param keys sort keys of the item, none with a `|`
public record Cursor(String list, List<String> keys) {

    private static final int LONGEST = 200;

    public static Cursor of(String list, Object... keys) {
        return new Cursor(list, List.of(keys).stream().map(Object::toString).toList());
    }

    /// The cursor behind a text.
    ///
    /// @return empty if the text is no cursor of this list with this number of keys
    public static Optional<Cursor> parse(String text, String list, int keyCount) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            var parts = List.of(decoded.split("\\|", -1));
            return parts.size() == keyCount + 1 && parts.getFirst().equals(list)
                    ? Optional.of(new Cursor(list, parts.subList(1, parts.size())))
                    : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        var plain = list + "|" + String.join("|", keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
