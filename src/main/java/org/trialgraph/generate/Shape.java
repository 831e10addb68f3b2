package org.trialgraph.generate;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The members of a study, read from `shape.tsv`, where a blank more at the beginning of a line is a level more.
final class Shape {

    private static final Shape INSTANCE = new Shape();

    private final List<Member> members;
    private final Map<String, Integer> lastLists = new HashMap<>();
    private final Deque<String> listsAround = new ArrayDeque<>();
    private int count;

    private Shape() {
        members = read(new ArrayDeque<>(ModelFile.rows("shape.tsv")), 0);
    }

    static List<Member> members() {
        return INSTANCE.members;
    }

    static int size() {
        return INSTANCE.count;
    }

    private List<Member> read(Deque<List<String>> rows, int level) {
        List<Member> found = new ArrayList<>();
        while (!rows.isEmpty() && level(rows.getFirst()) == level) {
            found.add(member(rows.removeFirst(), rows, level));
        }
        return List.copyOf(found);
    }

    private Member member(List<String> row, Deque<List<String>> rows, int level) {
        int id = count++;
        var name = row.get(0).strip();
        var presence = presence(row.get(1), row.get(2));
        var many = many(row.get(3));
        var content = row.get(4).equals("-") ? null : ContentReader.read(row.get(4));
        if (many != null) {
            lastLists.put(name, id);
            listsAround.addLast(name);
        }
        var inside = read(rows, level + 1);
        if (many != null) {
            listsAround.removeLast();
        }
        return new Member(id, new SerializedString(name), presence, many, content, inside);
    }

    /// `0.5` is drawn each time, `0.5@measures` once for each of the measures around, `0.5@` once for the study.
    private Member.Presence presence(String when, String share) {
        var circumstance = when.equals("-") ? Circumstance.ALWAYS : Circumstance.valueOf(when.toUpperCase(Locale.ROOT));
        int sign = share.indexOf('@');
        if (sign < 0) {
            return new Member.Presence(circumstance, Double.parseDouble(share), -1);
        }
        var list = share.substring(sign + 1);
        int depth = list.isEmpty() ? 0 : List.copyOf(listsAround).indexOf(list) + 1;
        return new Member.Presence(circumstance, Double.parseDouble(share.substring(0, sign)), depth);
    }

    private @Nullable Many many(String text) {
        if (text.equals("-")) {
            return null;
        }
        var words = List.of(text.split(" ", -1));
        var first = words.getFirst();
        if (first.equals("same")) {
            return new Many.Same(lastLists.getOrDefault(words.get(1), 0));
        }
        if (first.equals("told")) {
            return new Many.Told(Tellers.count(words.get(1)));
        }
        boolean own = first.startsWith("~");
        return new Many.Drawn(
                Quantiles.of(own ? words.subList(1, words.size()) : words),
                own ? Double.parseDouble(first.substring(1)) : 0);
    }

    private static int level(List<String> row) {
        var name = row.getFirst();
        return name.length() - name.stripLeading().length();
    }
}
