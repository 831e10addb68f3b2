package org.trialgraph.trial.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Judges HTML that is said to be safe, by a parser that had no part in making it: wherever in a page it is put, and
/// put a second time after a browser has written it anew, it has none but harmless elements and addresses.
final class SafeHtml {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "ul",
            "ol",
            "li",
            "em",
            "strong",
            "code",
            "pre",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a");

    /// Elements in whose inside a browser reads in ways of their own.
    private static final List<String> CONTEXTS =
            List.of("body", "div", "td", "li", "a", "noscript", "template", "svg", "math", "select", "button");

    /// The sanitiser parts braces by it, which a template might take for its own.
    private static final String BETWEEN_BRACES = "<!-- -->";

    /// For a reader that knows nothing of HTML: a tag of ours, or an escaped character.
    private static final Pattern WRITTEN = Pattern.compile("(?:[^<>]|(?<=\\{)" + BETWEEN_BRACES
            + "(?=\\{)|</?(?:p|br|ul|ol|li|em|strong|code|pre|blockquote|h[1-6]|a)(?: /)?>"
            + "|<ol start=\"[0-9]{1,9}\">|<a href=\"https?://[^\"<>\\s]+\" rel=\"[a-z ]+\">)*+");

    private SafeHtml() {}

    static void assertSafe(String html) {
        assertThat(WRITTEN.matcher(html).matches()).as(html).isTrue();
        for (String context : CONTEXTS) {
            var around = new Element(context);
            parse(html, around).forEach(node -> assertSafe(node, html));
            parse(html, around).forEach(around::appendChild);
            parse(around.html(), new Element(context)).forEach(node -> assertSafe(node, html));
        }
    }

    /// What a reader sees.
    static String visible(String html) {
        var page = new Element("body");
        parse(html, page).forEach(page::appendChild);
        return page.wholeText();
    }

    private static List<Node> parse(String html, Element context) {
        return Parser.htmlParser().parseFragmentInput(html, context, "https://page.example/");
    }

    private static void assertSafe(Node root, String html) {
        root.nodeStream().forEach(node -> {
            if (node instanceof Element element) {
                assertThat(ELEMENTS).as(html).contains(element.normalName());
                element.attributes().forEach(attribute -> assertSafe(element, attribute, html));
            } else if (node instanceof Comment comment) {
                assertThat(comment.outerHtml()).as(html).isEqualTo(BETWEEN_BRACES);
            } else {
                assertThat(node).as(html).isExactlyInstanceOf(TextNode.class);
            }
        });
    }

    private static void assertSafe(Element element, Attribute attribute, String html) {
        switch (element.normalName() + " " + attribute.getKey()) {
            case "ol start" -> assertThat(attribute.getValue()).as(html).matches("[0-9]{1,9}");
            case "a href" -> assertThat(attribute.getValue()).as(html).matches("(?i)https?://[^\\s\\p{Cntrl}]+");
            case "a rel" -> assertThat(attribute.getValue()).as(html).contains("nofollow", "noopener");
            default -> throw new AssertionError(attribute + " in " + html);
        }
    }
}
