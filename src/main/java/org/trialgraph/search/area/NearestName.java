package org.trialgraph.search.area;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The known name that a misspelt one was probably meant to be.
public final class NearestName {

    /// Longer ones are no misspelling of any name, shorter ones of too many.
    private static final int LONGEST = 64;

    private static final int SHORTEST = 3;

    private NearestName() {}

    /// The name that is one edit away, cases apart; or the shortest that ends with the asked one, or has it in it; or
    /// the one with the fewest edits, if these are few for its length.
    public static Optional<String> find(String asked, Collection<String> known) {
        if (asked.length() < SHORTEST || asked.length() > LONGEST) {
            return Optional.empty();
        }
        var wanted = lower(asked);
        int fewest = wanted.length() / 3 + 1;
        @Nullable String nearest = null;
        for (String name : known) {
            if (Math.abs(name.length() - wanted.length()) < fewest) {
                int edits = edits(wanted, lower(name));
                if (edits < fewest) {
                    fewest = edits;
                    nearest = name;
                }
            }
        }
        var near = Optional.ofNullable(nearest);
        return fewest <= 1 ? near : around(wanted, known).or(() -> near);
    }

    private static Optional<String> around(String wanted, Collection<String> known) {
        return known.stream()
                .filter(name -> lower(name).contains(wanted))
                .min(Comparator.comparing((String name) -> !lower(name).endsWith(wanted))
                        .thenComparingInt(String::length));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
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
