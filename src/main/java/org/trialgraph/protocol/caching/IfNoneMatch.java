package org.trialgraph.protocol.caching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The header `If-None-Match` (RFC 9110, 13.1.2): the answers that a client or cache holds.
public final class IfNoneMatch {

    /// One member of the list, which may be empty, with the comma behind it. Tags may hold commas themselves.
    private static final Pattern MEMBER =
            Pattern.compile("[ \\t]*(?:(?:W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*+)\")?[ \\t]*(?:,|$)");

    private final boolean any;
    private final Set<String> tags;

    private IfNoneMatch(boolean any, Set<String> tags) {
        this.any = any;
        this.tags = tags;
    }

    /// Reads the header. What is no such header counts as none: the client gets the answer then.
    ///
    /// @param lines the header's values, as often as it came; none if it did not
    public static IfNoneMatch parse(List<String> lines) {
        var value = String.join(",", lines);
        if (value.strip().equals("*")) {
            return new IfNoneMatch(true, Set.of());
        }
        Set<String> tags = new HashSet<>();
        var member = MEMBER.matcher(value);
        while (member.regionStart() < value.length()) {
            if (!member.lookingAt()) {
                return new IfNoneMatch(false, Set.of());
            }
            if (member.group(1) != null) {
                tags.add(member.group(1));
            }
            member.region(member.end(), value.length());
        }
        return new IfNoneMatch(false, Set.copyOf(tags));
    }

    /// Whether the client holds this answer, so that 304 is enough. The comparison is the weak one, as it must be here:
    /// a tag that something on the way has made weak still counts. `*` matches every answer, so ask this only of
    /// requests that would get one: GET, and a document that is valid.
    public boolean matches(EntityTag current) {
        return any || tags.contains(current.opaque());
    }
}
