package org.trialgraph.eligibility;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Turns what a renderer would hide or lose back into text: tags, thematic breaks, link definitions, and delimiters
/// that stand inside a word or number (`1.5*10^9/L`). Images become links, so that their descriptions are seen.
/// Comments are taken out.
final class LiteralText {

    private final RegistryMarkdown markdown;
    private final Deque<Node> open = new ArrayDeque<>();

    LiteralText(RegistryMarkdown markdown) {
        this.markdown = markdown;
    }

    void apply() {
        open.push(markdown.document());
        while (!open.isEmpty()) {
            Node kept = literal(open.pop());
            if (kept != null) {
                for (Node child = kept.getFirstChild(); child != null; child = child.getNext()) {
                    open.push(child);
                }
            }
        }
    }

    /// The node that now stands in this node's place and whose children are still to be looked at, null where none is.
    private @Nullable Node literal(Node node) {
        return switch (node) {
            case CommentBlock comment -> without(comment);
            case HtmlInline tag when CommentBlock.isComment(tag.getLiteral()) -> without(tag);
            case HtmlInline tag -> replaced(tag, new Text(tag.getLiteral()));
            case ThematicBreak line -> replaced(line, paragraph(markdown.slice(line)));
            case LinkReferenceDefinition definition -> replaced(definition, paragraph(markdown.slice(definition)));
            case Image image -> linked(image);
            case Code code when insideWord(code, 1) -> replaced(code, new Text(markdown.slice(code)));
            case Delimited delimited
            when insideWord(node, delimited.getOpeningDelimiter().length()) -> unwrapped(node, delimited);
            default -> node;
        };
    }

    private static @Nullable Node without(Node node) {
        node.unlink();
        return null;
    }

    private static Node replaced(Node node, Node by) {
        node.insertBefore(by);
        node.unlink();
        return by;
    }

    private static Node paragraph(String text) {
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        return paragraph;
    }

    private static Node linked(Image image) {
        var link = new Link(image.getDestination(), image.getTitle());
        Node child = image.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            link.appendChild(child);
            child = next;
        }
        return replaced(image, link);
    }

    /// Puts the delimiters and the children where the node was.
    private @Nullable Node unwrapped(Node node, Delimited delimited) {
        node.insertBefore(new Text(delimited.getOpeningDelimiter()));
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            node.insertBefore(child);
            open.push(child);
            child = next;
        }
        return replaced(node, new Text(delimited.getClosingDelimiter()));
    }

    /// Whether the opening or the closing delimiter has a letter or digit on both sides.
    private boolean insideWord(Node node, int delimiter) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return false;
        }
        int from = spans.getFirst().getInputIndex();
        int to = spans.getLast().getInputIndex() + spans.getLast().getLength();
        return (isWord(from - 1) && isWord(from + delimiter)) || (isWord(to - delimiter - 1) && isWord(to));
    }

    private boolean isWord(int index) {
        String source = markdown.source();
        return index >= 0 && index < source.length() && Character.isLetterOrDigit(source.charAt(index));
    }
}
