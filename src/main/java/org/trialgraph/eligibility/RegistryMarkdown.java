package org.trialgraph.eligibility;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// A registered text, parsed by the part of CommonMark that the registry means: headings, lists, paragraphs, escapes
/// and inline markup.
///
/// What CommonMark would take for more stays text, because people typed it as text: a line that starts with `>` is a
/// comparison, indented lines are indented lines, and fences and tags are shown as written. Nesting deeper than
/// [#MAX_NESTING] stays text, too, so that no input can exhaust the stack.
public final class RegistryMarkdown {

    /// Blocks in blocks, and emphasis in emphasis. Real texts nest up to six levels.
    private static final int MAX_NESTING = 64;

    /// Characters. The registry allows 20,000 in a field; whatever is far beyond is kept, but not read as markup
    /// inside its lines.
    private static final int MAX_INLINE_LENGTH = 1 << 18;

    /// CommonMark tries them in this order: an underlined line is a heading, not a line and a thematic break.
    private static final Set<Class<? extends Block>> BLOCK_TYPES =
            new LinkedHashSet<>(List.of(Heading.class, ThematicBreak.class, ListBlock.class));

    private static final Parser BLOCKS = builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(_ -> (lines, block) -> block.appendChild(new Text(lines.getContent())))
            .build();

    private static final Parser FULL =
            builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private final String source;
    private final Node document;

    private RegistryMarkdown(String source, Node document) {
        this.source = source;
        this.document = document;
    }

    /// Parses blocks and inline markup. The tree holds documents, headings, paragraphs, lists and inline nodes only:
    /// comments are gone, and every other construct is turned into text.
    public static RegistryMarkdown parse(String text) {
        Parser parser = text.length() > MAX_INLINE_LENGTH ? BLOCKS : FULL;
        var markdown = new RegistryMarkdown(text, parser.parse(text));
        new LiteralText(markdown).apply();
        return markdown;
    }

    /// Parses the blocks only, for their places in the source. Comments are kept as [CommentBlock].
    static RegistryMarkdown blocks(String text) {
        return new RegistryMarkdown(text, BLOCKS.parse(text));
    }

    public Node document() {
        return document;
    }

    String source() {
        return source;
    }

    /// The lines of a leaf block as registered, without what belongs to the lists around it.
    String slice(Node block) {
        var lines = new StringJoiner("\n");
        for (SourceSpan span : block.getSourceSpans()) {
            int from = span.getInputIndex();
            lines.add(source.substring(from, from + span.getLength()).strip());
        }
        return lines.toString();
    }

    /// The item's marker as written: `*`, `-`, `07.`, `2)`.
    public String marker(ListItem item) {
        int from = item.getSourceSpans().getFirst().getInputIndex();
        while (Character.isWhitespace(source.charAt(from))) {
            from++;
        }
        int to = from;
        while (Character.isDigit(source.charAt(to))) {
            to++;
        }
        return source.substring(from, to + 1);
    }

    private static Parser.Builder builder() {
        return Parser.builder()
                .enabledBlockTypes(BLOCK_TYPES)
                .customBlockParserFactory(CommentBlock.factory())
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING);
    }
}
