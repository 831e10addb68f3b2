package org.trialgraph.protocol.http;

import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Optional;
import org.trialgraph.protocol.ErrorCode;

/// The forms of an answer.
enum MediaType {
    /// GraphQL's own, whose status tells how the operation went.
    RESPONSE("application", "graphql-response+json"),
    /// The older form, in which a fault of the document is a success of HTTP.
    JSON("application", "json");

    private static final String CHARSET = "charset";

    private final String type;
    private final String subtype;

    MediaType(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    /// What a client likes best; JSON when it does not care.
    ///
    /// @param accepted in the order of its preference; empty for no preference
    static Optional<MediaType> preferred(List<MIMEHeader> accepted) {
        if (accepted.isEmpty()) {
            return Optional.of(JSON);
        }
        return accepted.stream()
                .filter(range -> range.weight() > 0 && isUtf8(range))
                .flatMap(range -> matching(range).stream())
                .findFirst();
    }

    /// Whether a body of this type is read: JSON in UTF-8.
    static boolean isReadable(MIMEHeader body) {
        // The header is parsed when a parameter is asked for, and only then knows its components.
        return isUtf8(body)
                && JSON.type.equalsIgnoreCase(body.component())
                && JSON.subtype.equalsIgnoreCase(body.subComponent());
    }

    /// Value of the header of an answer.
    String contentType() {
        return type + "/" + subtype + "; charset=utf-8";
    }

    int statusOf(ErrorCode code) {
        return this == JSON && code.ofDocument() ? 200 : code.status();
    }

    private static Optional<MediaType> matching(MIMEHeader range) {
        if ("*".equals(range.subComponent())) {
            return "*".equals(range.component()) || JSON.type.equalsIgnoreCase(range.component())
                    ? Optional.of(JSON)
                    : Optional.empty();
        }
        for (var form : values()) {
            if (form.type.equalsIgnoreCase(range.component()) && form.subtype.equalsIgnoreCase(range.subComponent())) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static boolean isUtf8(MIMEHeader range) {
        String charset = range.parameter(CHARSET);
        return charset == null || "utf-8".equalsIgnoreCase(charset) || "utf8".equalsIgnoreCase(charset);
    }
}
