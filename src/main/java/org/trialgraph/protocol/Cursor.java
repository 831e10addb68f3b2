package org.trialgraph.protocol;

import java.util.List;
import java.util.Optional;

/// A place in a list, opaque to clients: the list's name and the sort keys of the item there.
/// Nothing in it reaches SQL but as a bound value.
///
/// @param list name of the list, so that a cursor of another list is refused
/// @param keys sort keys of the item, none with a `|`
public record Cursor(String list, List<String> keys) {

    private static final int LONGEST = 300;

    public static Cursor of(String list, Object... keys) {
        return new Cursor(list, List.of(keys).stream().map(Object::toString).toList());
    }

    /// The cursor behind a text.
    ///
    /// @return empty if the text is no cursor of this list with this number of keys
    public static Optional<Cursor> parse(String text, String list, int keyCount) {
        return OpaqueText.decode(text, LONGEST)
                .map(plain -> List.of(plain.split("\\|", -1)))
                .filter(parts ->
                        parts.size() == keyCount + 1 && parts.getFirst().equals(list))
                .map(parts -> new Cursor(list, parts.subList(1, parts.size())));
    }

    @Override
    public String toString() {
        return OpaqueText.encode(list + "|" + String.join("|", keys));
    }
}
