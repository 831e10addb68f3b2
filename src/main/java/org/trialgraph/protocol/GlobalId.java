package org.trialgraph.protocol;

import java.util.Optional;

/// A type's name and a natural key within it, as one opaque text.
///
/// @param type GraphQL type, such as `Trial`
/// @param key  natural key, such as an NCT id; any text
public record GlobalId(String type, String key) {

    private static final int LONGEST = 4000;

    /// The id behind an opaque form.
    ///
    /// @return empty if the text is no such form
    public static Optional<GlobalId> parse(String opaque) {
        return OpaqueText.decode(opaque, LONGEST).flatMap(text -> {
            int colon = text.indexOf(':');
            return colon <= 0 || text.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(new GlobalId(text.substring(0, colon), text.substring(colon + 1)));
        });
    }

    /// The opaque form: URL-safe characters only.
    @Override
    public String toString() {
        return OpaqueText.encode(type + ":" + key);
    }
}
