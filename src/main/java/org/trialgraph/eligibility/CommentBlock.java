package org.trialgraph.eligibility;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/// A line that is one HTML comment without words and nothing else. The registry writes `<!-- -->` to keep two lists
/// apart. A comment with words is text like any other: somebody registered them.
///
/// CommonMark's own HTML blocks are not used: they take every line that starts like a tag, up to the next blank
/// line, and in this registry that is as often a comparison (`<ULN and > 5`) as a tag.
final class CommentBlock extends CustomBlock {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    /// Whether this text is one comment without words, from its first to its last character.
    static boolean isComment(CharSequence text) {
        String stripped = text.toString().strip();
        return stripped.startsWith(OPEN)
                && stripped.length() >= OPEN.length() + CLOSE.length()
                && stripped.indexOf(CLOSE, OPEN.length()) == stripped.length() - CLOSE.length()
                && stripped.chars().noneMatch(Character::isLetterOrDigit);
    }

    static BlockParserFactory factory() {
        return (state, _) -> {
            CharSequence line = state.getLine().getContent();
            int from = state.getNextNonSpaceIndex();
            if (from >= line.length() || line.charAt(from) != '<') {
                return BlockStart.none();
            }
            return isComment(line.subSequence(from, line.length()))
                    ? BlockStart.of(new Parser()).atIndex(line.length())
                    : BlockStart.none();
        };
    }

    private static final class Parser extends AbstractBlockParser {

        private final CommentBlock block = new CommentBlock();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
