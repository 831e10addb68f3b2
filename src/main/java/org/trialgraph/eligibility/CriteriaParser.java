package org.trialgraph.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.CriteriaTree.Marker;
import org.trialgraph.eligibility.CriteriaTree.Numbering;
import org.trialgraph.eligibility.CriteriaTree.Place;

/// Reads the registered eligibility text into one ordered list of trees. The criteria of a kind are the top nodes of
/// that kind. Nothing is dropped except list markers, comments, and items without any text.
public final class CriteriaParser {

    private final RegistryMarkdown markdown;
    private final ListSequence sequence;
    private final CriteriaTree tree = new CriteriaTree();

    private CriteriaParser(RegistryMarkdown markdown) {
        this.markdown = markdown;
        this.sequence = new ListSequence(markdown);
    }

    /// The criteria, empty for a blank text. Every text has a result: what is not understood is a paragraph.
    public static List<CriterionNode> parse(String registeredMarkdown) {
        var parser = new CriteriaParser(RegistryMarkdown.blocks(registeredMarkdown));
        parser.blocks(parser.markdown.document().getFirstChild(), parser.tree.top());
        return parser.tree.nodes();
    }

    /// Hangs this block and those after it.
    private void blocks(@Nullable Node first, Place place) {
        Node block = first;
        while (block != null) {
            if (block instanceof ListBlock) {
                List<ListBlock> adjoining = adjoining(block);
                lists(adjoining, place);
                block = adjoining.getLast().getNext();
            } else {
                paragraph(block, place);
                block = block.getNext();
            }
        }
    }

    private void paragraph(Node block, Place place) {
        for (Section section : sections(block, false)) {
            if (section.starts() != null) {
                tree.heading(null, section.text(), section.starts());
            } else {
                tree.paragraph(place, section.text());
            }
        }
    }

    private List<Section> sections(Node block, boolean item) {
        String text = markdown.slice(block);
        if (text.isBlank() || CommentBlock.isComment(text)) {
            return List.of();
        }
        return block instanceof Heading ? Section.ofHeading(text, tree.kind()) : Section.split(text, item, tree.kind());
    }

    /// The list and those that follow it with nothing but comments between.
    private static List<ListBlock> adjoining(Node first) {
        List<ListBlock> lists = new ArrayList<>();
        for (Node node = first; node instanceof ListBlock || node instanceof CommentBlock; node = node.getNext()) {
            if (node instanceof ListBlock list) {
                lists.add(list);
            }
        }
        return lists;
    }

    /// Adjoining lists, some of which belong to the last item of the list before them.
    private void lists(List<ListBlock> lists, Place place) {
        Numbering numbering = tree.list(place);
        int index = 0;
        while (index < lists.size()) {
            Place last = items(lists.get(index), place, numbering);
            int next = sequence.continuation(lists, index);
            boolean continued = next < lists.size();
            if (!continued) {
                next = sequence.endOfIntroduced(lists, index);
                numbering = tree.list(place);
            }
            if (next > index + 1) {
                lists(lists.subList(index + 1, next), last);
            }
            index = next;
        }
    }

    private Place items(ListBlock list, Place place, Numbering numbering) {
        Place last = place;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            last = item((ListItem) item, place, numbering);
        }
        return last;
    }

    /// Adds the item with what it holds and answers where more of its children would hang.
    private Place item(ListItem item, Place parent, Numbering numbering) {
        var marker = new Marker(markdown.marker(item), numbering);
        Place own = null;
        Node block = item.getFirstChild();
        while (block != null && !(block instanceof ListBlock)) {
            own = itemText(block, parent, marker, own);
            block = block.getNext();
        }
        if (block == null) {
            return own == null ? parent : own;
        }
        Place place = own == null ? tree.item(parent, marker, "") : own;
        blocks(block, place);
        return place;
    }

    private @Nullable Place itemText(Node block, Place parent, Marker marker, @Nullable Place before) {
        Place own = before;
        for (Section section : sections(block, true)) {
            if (section.starts() != null) {
                tree.heading(own == null ? marker : null, section.text(), section.starts());
                own = tree.top();
            } else if (own == null) {
                own = tree.item(parent, marker, section.text());
            } else {
                tree.continued(own, section.text());
            }
        }
        return own;
    }
}
