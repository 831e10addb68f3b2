package org.trialgraph.eligibility;

import java.util.List;

/// Trees as text: one node a line, its kind's initial, the ordinal of its list and its marker, and its markdown.
final class Outline {

    private Outline() {}

    static String of(String registered) {
        var text = new StringBuilder();
        append(CriteriaParser.parse(registered), "", text);
        return text.toString();
    }

    private static void append(List<CriterionNode> nodes, String indent, StringBuilder text) {
        for (CriterionNode node : nodes) {
            String place = node.marker() == null ? "" : " " + node.list() + ":" + node.marker();
            text.append(indent)
                    .append(node.kind().name().charAt(0))
                    .append(place)
                    .append(" | ");
            text.append(node.markdown().replace("\n", "⏎")).append('\n');
            append(node.children(), indent + "  ", text);
        }
    }
}
