package org.trialgraph.protocol.client;

import java.util.List;
import java.util.regex.Pattern;

/// A header to which each proxy on the way appends the address that it was asked from.
public enum ForwardedHeader {
    X_FORWARDED_FOR("X-Forwarded-For") {
        @Override
        String address(String element) {
            return element.strip();
        }
    },
    /// RFC 7239.
    FORWARDED("Forwarded") {
        @Override
        String address(String element) {
            var matcher = FOR.matcher(element);
            return matcher.find() ? matcher.group("address") : "";
        }
    };

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern FOR =
            Pattern.compile("(?:^|;)\\s*for=\"?(?<address>[^\";\\s]*)", Pattern.CASE_INSENSITIVE);

    private final String header;

    ForwardedHeader(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    /// What each proxy told, the nearest one last; empty where it told no address. A comma between quotes parts
    /// elements like any other: no address has one, and a client that opens quotes cannot swallow what follows.
    ///
    /// @param lines the header's values, in the order in which they came
    List<String> addresses(List<String> lines) {
        return lines.stream().flatMap(COMMA::splitAsStream).map(this::address).toList();
    }

    abstract String address(String element);
}
