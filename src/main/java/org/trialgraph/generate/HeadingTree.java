package org.trialgraph.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A tree of headings with weights at its leaves, as `conditions.tsv` and `drugs.tsv` have them.
final class HeadingTree {

    /// @param stem whether the name is the ending of invented ones
    record Leaf(Heading heading, boolean stem, double weight) {}

    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Heading> byName = new HashMap<>();

    private HeadingTree() {}

    static HeadingTree read(String file) {
        var tree = new HeadingTree();
        List<List<String>> rows = new ArrayList<>(ModelFile.rows(file));
        for (int before = -1; before != rows.size(); ) {
            before = rows.size();
            rows.removeIf(tree::add);
        }
        if (!rows.isEmpty()) {
            throw new IllegalStateException(file + ": nothing above " + rows.getFirst());
        }
        return tree;
    }

    /// @param stems whether to list endings of names or whole ones
    List<Leaf> leaves(boolean stems) {
        return leaves.stream().filter(leaf -> leaf.stem() == stems).toList();
    }

    /// False as long as a heading above is not there yet.
    private boolean add(List<String> row) {
        List<Heading> above = new ArrayList<>();
        for (var name :
                row.get(1).equals("-") ? List.<String>of() : List.of(row.get(1).split("\\|", -1))) {
            @Nullable Heading parent = byName.get(name);
            if (parent == null) {
                return false;
            }
            above.add(parent);
        }
        var last = row.get(2);
        boolean stem = last.startsWith("[");
        boolean leaf = stem || Character.isDigit(last.charAt(0));
        var heading = Heading.of(row.get(0), List.copyOf(above), leaf || last.equals("-") ? "" : last);
        byName.put(row.get(0), heading);
        if (leaf) {
            leaves.add(new Leaf(heading, stem, Double.parseDouble(last.replaceAll("[\\[\\]]", ""))));
        }
        return true;
    }
}
