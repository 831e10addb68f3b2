package org.trialgraph.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The trees while they are built. A heading, however deep it stands, ends whatever is open: what is hung into a place
/// from before it lands at the top instead, under the heading's kind.
final class CriteriaTree {

    private final Draft root = new Draft(CriterionKind.OTHER, null, 0, "");
    private CriterionKind kind = CriterionKind.OTHER;
    private int section;

    CriterionKind kind() {
        return kind;
    }

    List<CriterionNode> nodes() {
        return root.freeze().children();
    }

    Place top() {
        return new Place(root, section);
    }

    private boolean isOpen(Place place) {
        return place.section == section;
    }

    Numbering list(Place parent) {
        return new Numbering(parent);
    }

    void paragraph(Place parent, String markdown) {
        open(parent).children.add(new Draft(kind, null, 0, markdown));
    }

    Place item(Place parent, Marker marker, String markdown) {
        var draft = new Draft(kind, marker.text, marker.list.ordinal(), markdown);
        open(parent).children.add(draft);
        return new Place(draft, section);
    }

    /// Adds a further paragraph to the text of an item, or to the top once a heading has ended the item.
    void continued(Place item, String markdown) {
        if (isOpen(item) && item.draft != root) {
            item.draft.markdown.append("\n\n").append(markdown);
        } else {
            paragraph(item, markdown);
        }
    }

    /// Adds a heading and starts its section. The marker is null unless the heading is a list item's first text.
    void heading(@Nullable Marker marker, String markdown, CriterionKind starts) {
        root.children.add(
                marker == null
                        ? new Draft(CriterionKind.OTHER, null, 0, markdown)
                        : new Draft(CriterionKind.OTHER, marker.text, marker.list.ordinal(), markdown));
        kind = starts;
        section++;
    }

    private Draft open(Place place) {
        return isOpen(place) ? place.draft : root;
    }

    /// Where nodes are hung.
    ///
    /// @param section the number of headings before it
    record Place(Draft draft, int section) {}

    /// An item's marker in its list.
    record Marker(String text, Numbering list) {}

    /// The ordinal of one list among the lists of its parent. It is drawn with the first item, and drawn again after a
    /// heading, because the items after a heading hang elsewhere.
    final class Numbering {

        private final Place parent;
        private int drawnIn = -1;
        private int ordinal;

        private Numbering(Place parent) {
            this.parent = parent;
        }

        private int ordinal() {
            if (drawnIn != section) {
                drawnIn = section;
                ordinal = ++open(parent).lists;
            }
            return ordinal;
        }
    }

    /// A node whose children are still being added.
    static final class Draft {

        private final CriterionKind kind;
        private final @Nullable String marker;
        private final int list;
        private final StringBuilder markdown;
        private final List<Draft> children = new ArrayList<>();
        private int lists;

        private Draft(CriterionKind kind, @Nullable String marker, int list, String markdown) {
            this.kind = kind;
            this.marker = marker;
            this.list = list;
            this.markdown = new StringBuilder(markdown);
        }

        private CriterionNode freeze() {
            return new CriterionNode(
                    kind,
                    marker,
                    list,
                    markdown.toString(),
                    children.stream().map(Draft::freeze).toList());
        }
    }
}
