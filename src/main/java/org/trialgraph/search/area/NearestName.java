package org.trialgraph.search.area;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The known name that a misspelt one was probably meant to be.
public final class NearestName {

    /// Longer ones are no misspelling of any name.
    private static final int LONGEST = 64;

    private NearestName() {}

    /// The name with the fewest edits between, cases apart, if these are few for its length; otherwise the shortest
    /// that has the asked one in it.
    public static Optional<String> find(String asked, Collection<String> known) {
        if (asked.isBlank() || asked.length() > LONGEST) {
            return Optional.empty();
        }
        var wanted = asked.toLowerCase(Locale.ROOT);
        String nearest = null;
        int fewest = Math.max(1, wanted.length() / 3) + 1;
        String shortest = null;
        for (String name : known) {
            var candidate = name.toLowerCase(Locale.ROOT);
            int edits = edits(wanted, candidate);
            if (edits < fewest) {
                fewest = edits;
                nearest = name;
            }
            if (wanted.length() > 2
                    && candidate.contains(wanted)
                    && (shortest == null || name.length() < shortest.length())) {
                shortest = name;
            }
        }
        return Optional.ofNullable(nearest == null ? shortest : nearest);
    }

    /// Insertions, deletions, replacements and swaps of neighbours.
    private static int edits(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                char left = from.charAt(row - 1);
                char above = to.charAt(column - 1);
                current[column] = Math.min(
                        Math.min(current[column - 1], last[column]) + 1, last[column - 1] + (left == above ? 0 : 1));
                if (row > 1 && column > 1 && left == to.charAt(column - 2) && from.charAt(row - 2) == above) {
                    current[column] = Math.min(current[column], beforeLast[column - 2] + 1);
                }
            }
            beforeLast = last;
            last = current;
        }
        return last[to.length()];
    }
}
