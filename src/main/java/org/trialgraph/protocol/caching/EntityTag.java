package org.trialgraph.protocol.caching;

/// A strong entity tag (RFC 9110, 8.8.3): answers with the same one are the same, byte for byte.
///
/// @param opaque what stands between the quotes
public record EntityTag(String opaque) {

    /// The value of the header `ETag`.
    @Override
    public String toString() {
        return '"' + opaque + '"';
    }
}
