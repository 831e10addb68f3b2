package org.trialgraph.eligibility;

import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/// Decides which of several adjoining lists belong to the last item of the list before them. Markdown sees siblings
/// where a nested list was not indented: bullets `3\.`, then `1. 2. 3.`, then a bullet `4\.`.
///
/// Lists are nested only on evidence: the outer list goes on after them, or its last item announces them. In doubt
/// they stay where markdown puts them.
final class ListSequence {

    /// Lists looked ahead for the continuation of a list; bounds the work on texts that alternate endlessly.
    private static final int HORIZON = 32;

    private static final int UNNUMBERED = -1;
    private static final int MAX_DIGITS = 9;

    private final RegistryMarkdown markdown;

    ListSequence(RegistryMarkdown markdown) {
        this.markdown = markdown;
    }

    /// The index of the list that goes on with the list at `index` after others have interrupted it; the number of
    /// lists where there is none.
    int continuation(List<ListBlock> lists, int index) {
        ListBlock outer = lists.get(index);
        int horizon = Math.min(lists.size(), index + HORIZON);
        if (index + 2 >= horizon || !startsAfresh(lists.get(index + 1))) {
            return lists.size();
        }
        int last = number(outer.getLastChild());
        boolean takenByInner = false;
        for (int next = index + 1; next < horizon; next++) {
            ListBlock list = lists.get(next);
            if (!sameType(outer, list)) {
                continue;
            }
            boolean goesOn = number(list.getFirstChild()) == (last == UNNUMBERED ? UNNUMBERED : last + 1);
            if (goesOn && next > index + 1 && !takenByInner) {
                return next;
            }
            if (list instanceof BulletList) {
                break;
            }
            takenByInner |= number(list.getLastChild()) == last;
        }
        return lists.size();
    }

    /// The end of those lists after `index` that its last item announces: `index + 1` where it announces none.
    int endOfIntroduced(List<ListBlock> lists, int index) {
        ListBlock outer = lists.get(index);
        int end = index + 1;
        if (end < lists.size() && startsAfresh(lists.get(end)) && announces(outer.getLastChild())) {
            while (end < lists.size() && !sameType(outer, lists.get(end))) {
                end++;
            }
        }
        return end;
    }

    private boolean announces(Node item) {
        if (!(item.getLastChild() instanceof Paragraph paragraph)) {
            return false;
        }
        String text = markdown.slice(paragraph);
        int end = text.length();
        while (end > 0 && "*_. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.startsWith(":", end - 1) || text.regionMatches(true, end - 9, "following", 0, 9);
    }

    private boolean startsAfresh(ListBlock list) {
        return list instanceof BulletList || number(list.getFirstChild()) == 1;
    }

    private static boolean sameType(ListBlock one, ListBlock other) {
        return switch (one) {
            case BulletList bullets ->
                other instanceof BulletList more && bullets.getMarker().equals(more.getMarker());
            case OrderedList numbers ->
                other instanceof OrderedList more
                        && numbers.getMarkerDelimiter().equals(more.getMarkerDelimiter());
            default -> false;
        };
    }

    /// The number that the item goes by: its marker's, or the one with which a bullet's text starts (`3\.`).
    private int number(Node node) {
        var item = (ListItem) node;
        String marker = markdown.marker(item);
        if (Character.isDigit(marker.charAt(0))) {
            return leadingNumber(marker);
        }
        return item.getFirstChild() instanceof Paragraph text ? leadingNumber(markdown.slice(text)) : UNNUMBERED;
    }

    private static int leadingNumber(String text) {
        int end = 0;
        while (end < text.length() && end < MAX_DIGITS && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int delimiter = text.startsWith("\\", end) ? end + 1 : end;
        boolean numbered = end > 0 && (text.startsWith(".", delimiter) || text.startsWith(")", delimiter));
        return numbered ? Integer.parseInt(text.substring(0, end)) : UNNUMBERED;
    }
}
