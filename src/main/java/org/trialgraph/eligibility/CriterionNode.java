package org.trialgraph.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One node of the criteria: a heading, a paragraph, or a list item with what is nested under it. The texts of the
/// trees in pre-order are the registered text without its list markers.
///
/// @param kind     the kind of the section; headings themselves are `OTHER`
/// @param marker   the list marker as written (`*`, `7.`, `2)`), null where the node is no list item
/// @param list     1-based ordinal of the list in which the item stands among its siblings, so that two lists that
///                 both start with `1.` can be told apart; 0 where the node is no list item
/// @param markdown the node's own text as registered, escapes kept, without marker and children. Blank only for an
///                 item that holds nothing but a nested list
/// @param children nested items and the paragraphs after them, in registered order
public record CriterionNode(
        CriterionKind kind, @Nullable String marker, int list, String markdown, List<CriterionNode> children) {

    public CriterionNode {
        children = List.copyOf(children);
    }
}
