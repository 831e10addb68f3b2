package org.trialgraph.trial.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.Encoding;

/// Addresses that a page may link to. Anybody can register anything where an address belongs.
public final class WebAddress {

    /// A host must follow, and nothing may hide what comes behind: no blanks, controls, or marks of direction.
    private static final Pattern HTTP = Pattern.compile(
            "(?i)https?://[^\\s\\p{C}\"<>\\\\`/?#@:][^\\s\\p{C}\"<>\\\\`]*+", Pattern.UNICODE_CHARACTER_CLASS);

    private WebAddress() {}

    /// The address of a web page, `http` or `https`; null where the text is none. Some records have it as in HTML,
    /// with `&#x2F;` for each slash.
    public static @Nullable String of(@Nullable String registered) {
        if (registered == null) {
            return null;
        }
        var text = registered.strip();
        var address =
                text.contains("://") ? text : Encoding.decodeHtml(text, false).strip();
        return HTTP.matcher(address).matches() ? address : null;
    }
}
