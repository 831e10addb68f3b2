package org.trialgraph.protocol.caching;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.Sha256;

/// A hash of values as JSON has them: another for other values, the same whatever the order of an object's members.
final class ValueDigest {

    /// 144 bits, a whole number of base-64 digits.
    private static final int LENGTH = 18;

    private final MessageDigest digest = Sha256.digest();

    ValueDigest add(@Nullable Object value) {
        switch (value) {
            case null -> head('n', 0);
            case String text -> text('s', text);
            case Boolean flag -> head(flag ? 't' : 'f', 0);
            case Number number -> text('d', number.toString());
            case List<?> list -> {
                head('l', list.size());
                list.forEach(this::add);
            }
            case Map<?, ?> map -> {
                head('m', map.size());
                sorted(map).forEach((name, member) -> {
                    text('k', name);
                    add(member);
                });
            }
            default -> throw new IllegalArgumentException(value.getClass() + " is no value of JSON");
        }
        return this;
    }

    /// The hash, of letters, digits, `-` and `_`.
    String finish() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), LENGTH));
    }

    private static Map<String, @Nullable Object> sorted(Map<?, ?> map) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((name, member) -> sorted.put((String) name, member));
        return sorted;
    }

    /// Every char counts: encoded, halves of surrogate pairs would all be the same.
    private void text(char kind, String text) {
        head(kind, text.length());
        var bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text);
        digest.update(bytes);
    }

    private void head(char kind, int size) {
        digest.update(ByteBuffer.allocate(Character.BYTES + Integer.BYTES)
                .putChar(kind)
                .putInt(size)
                .flip());
    }
}
