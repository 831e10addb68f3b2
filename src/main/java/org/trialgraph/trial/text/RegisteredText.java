package org.trialgraph.trial.text;

import java.util.regex.Pattern;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.trialgraph.eligibility.RegistryMarkdown;

/// The other formats of a text that the registry hands over as markdown.
public final class RegisteredText {

    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).build();

    /// The renderer already escapes every tag in the text. The policy is the second lock: it lets through only what
    /// that renderer writes, and no address but a web page's.
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "em", "strong", "code", "pre", "blockquote")
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("href")
            .matching((_, _, address) -> WebAddress.of(address))
            .onElements("a")
            .allowUrlProtocols("http", "https")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private RegisteredText() {}

    /// The text as a reader would see it: no escapes, emphasis or comments. Blocks and lines stay apart, list markers
    /// are kept as written, the address of a link follows its text in parentheses, and tags stand as typed.
    public static String plain(String markdown) {
        return mayHoldMarkup(markdown) ? new PlainText(RegistryMarkdown.parse(markdown)).toString() : markdown.strip();
    }

    /// HTML that is safe to put into a page. Only `p`, `br`, `ul`, `ol` with its start, `li`, `em`, `strong`, `code`,
    /// `pre`, `blockquote`, `h1` to `h6` and links to web pages occur in it.
    public static String html(String markdown) {
        return SAFE.sanitize(HTML.render(RegistryMarkdown.parse(markdown).document()))
                .strip();
    }

    /// Lines may form lists and headings, so that only single lines without any special character are surely plain.
    private static boolean mayHoldMarkup(String markdown) {
        for (int index = 0; index < markdown.length(); index++) {
            if ("\\*_`[]<&#!\n\r".indexOf(markdown.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
