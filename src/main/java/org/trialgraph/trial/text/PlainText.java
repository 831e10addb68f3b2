package org.trialgraph.trial.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.trialgraph.eligibility.RegistryMarkdown;

/// Writes a parsed text without its markup. Items keep their markers and are indented under the text of the item
/// around them.
final class PlainText extends AbstractVisitor {

    private final RegistryMarkdown markdown;
    private final StringBuilder text = new StringBuilder();
    private String indent = "";
    private int markerEnd = -1;

    PlainText(RegistryMarkdown markdown) {
        this.markdown = markdown;
        markdown.document().accept(this);
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    @Override
    public void visit(ListItem item) {
        String outer = indent;
        String marker = markdown.marker(item);
        Node list = item.getParent();
        startBlock(item.getPrevious() == null ? list.getParent() : item);
        text.append(marker).append(' ');
        markerEnd = text.length();
        indent = outer + " ".repeat(marker.length() + 1);
        visitChildren(item);
        indent = outer;
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append('\n').append(indent);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n').append(indent);
    }

    @Override
    public void visit(Link link) {
        int from = text.length();
        visitChildren(link);
        String shown = text.substring(from);
        String address = link.getDestination();
        if (!address.isEmpty() && !shown.equals(address) && !address.equals("mailto:" + shown)) {
            text.append(" (").append(address).append(')');
        }
        if (link.getTitle() != null && !link.getTitle().isBlank()) {
            text.append(" \"").append(link.getTitle()).append('"');
        }
    }

    private void block(Block block) {
        startBlock(block.getParent());
        visitChildren(block);
    }

    /// An item's first text stands beside its marker, the blocks of a tight list on adjoining lines, others apart.
    private void startBlock(Node parent) {
        if (text.isEmpty() || text.length() == markerEnd) {
            return;
        }
        boolean tight = parent instanceof ListItem item && item.getParent() instanceof ListBlock list && list.isTight();
        text.append(tight ? "\n" : "\n\n").append(indent);
    }
}
