package org.trialgraph.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A type's name and a natural key within it, as one opaque text.
///
/// @param type GraphQL type, such as `Trial`
/// @param key  natural key, such as an NCT id; any text
public record GlobalId(String type, String key) {

    /// The opaque form: URL-safe characters only.
    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
