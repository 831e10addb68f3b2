package org.trialgraph.search.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadCursor;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.protocol.Cursor;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;

/// A total order of trials by columns: the last key is the NCT number. Places in it are the keys of a trial, so that
/// a page goes on from its place whatever an import has added or taken since.
///
/// @param keys   in the order of their weight
/// @param join   what `d` is joined with for them
/// @param values of the names in both
public record SortOrder(List<SortKey> keys, String join, Map<String, Object> values) {

    private static final String LIST = "trials";
    private static final String NONE = "~";
    private static final int MOST = 5;

    /// The order that clients ask for; by newest update where they ask for none.
    ///
    /// @param distance from the asked place; null where none was asked for
    /// @throws BadUserInput if the orders cannot be had
    public static SortOrder of(List<TrialOrder> orders, @Nullable Distance distance) {
        if (orders.size() > MOST) {
            throw new BadUserInput("'orderBy' has " + orders.size() + " entries, and may have " + MOST + " at most");
        }
        List<SortKey> keys = new ArrayList<>();
        for (TrialOrder order : orders) {
            keys.add(key(order, distance));
        }
        if (keys.isEmpty()) {
            keys.add(key(new TrialOrder(TrialOrderField.LAST_UPDATE_POSTED, null), null));
        }
        boolean hasNumber = keys.stream().anyMatch(key -> key.sql().equals(TrialOrderField.NCT_ID.column()));
        if (!hasNumber) {
            keys.add(new SortKey(
                    TrialOrderField.NCT_ID.column(),
                    SortKey.Type.INT,
                    keys.getFirst().descending(),
                    true));
        }
        boolean near = orders.stream().anyMatch(order -> order.field() == TrialOrderField.DISTANCE);
        return near && distance != null
                ? new SortOrder(List.copyOf(keys), distance.join(), distance.values())
                : new SortOrder(List.copyOf(keys), "", Map.of());
    }

    private static SortKey key(TrialOrder order, @Nullable Distance distance) {
        var field = order.field();
        boolean descending = (order.direction() == null ? field.usual() : order.direction()) == OrderDirection.DESC;
        return switch (field) {
            case RELEVANCE -> throw new BadUserInput("RELEVANCE may only be the first of several orders");
            case DISTANCE -> {
                if (distance == null) {
                    throw new BadUserInput("the order DISTANCE needs a place: set 'where.location.near'");
                }
                yield new SortKey(distance.km(), SortKey.Type.DOUBLE, descending, false);
            }
            case NCT_ID -> new SortKey(field.column(), SortKey.Type.INT, descending, true);
            case ENROLLMENT -> new SortKey(field.column(), SortKey.Type.INT, descending, false);
            case LAST_UPDATE_POSTED -> new SortKey(field.column(), SortKey.Type.DATE, descending, true);
            case FIRST_POSTED, START, COMPLETION -> new SortKey(field.column(), SortKey.Type.DATE, descending, false);
        };
    }

    /// The columns of a place, as text.
    public String columns() {
        return keys.stream().map(key -> "(" + key.sql() + ")::text").collect(Collectors.joining(", "));
    }

    /// What stands behind `order by`.
    ///
    /// @param backward the same order from its end
    public String orderBy(boolean backward) {
        return keys.stream().map(key -> key.orderBy(backward)).collect(Collectors.joining(", "));
    }

    /// The cursor of a place.
    ///
    /// @param place values of [#columns], null for none
    public String cursor(List<@Nullable String> place) {
        return Cursor.of(LIST, texts(place).toArray()).toString();
    }

    /// A place as texts, of which there are one more than keys.
    ///
    /// @param place values of [#columns], null for none
    public List<String> texts(List<@Nullable String> place) {
        List<String> texts = new ArrayList<>();
        texts.add(signature());
        place.forEach(value -> texts.add(value == null ? NONE : value));
        return texts;
    }

    /// Holds for what stands behind a place, or before it.
    ///
    /// @throws BadCursor if the text is no cursor of this order
    public Predicate beyond(String cursor, boolean backward, Bindings bindings) {
        var place = Cursor.parse(cursor, LIST, keys.size() + 1).orElseThrow(() -> new BadCursor(LIST));
        return beyond(place.keys(), backward, bindings);
    }

    /// Holds for what stands behind a place, or before it.
    ///
    /// @param place as of [#texts]
    /// @throws BadCursor if it is no place in this order
    public Predicate beyond(List<String> place, boolean backward, Bindings bindings) {
        if (!isPlace(place)) {
            throw new BadCursor(LIST);
        }
        List<Predicate> ways = new ArrayList<>();
        List<Predicate> equal = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            var text = place.get(i + 1);
            var way = new ArrayList<>(equal);
            way.add(behind(keys.get(i), text, backward, bindings));
            ways.add(Predicate.all(way));
            equal.add(same(keys.get(i), text, bindings));
        }
        // The first key again, by itself: from it an index knows where to begin.
        var first = keys.getFirst();
        var begin = first.always()
                ? compare(first, further(first, backward) + "=", place.get(1), bindings)
                : Predicate.TRUE;
        return Predicate.all(List.of(begin, Predicate.any(ways)));
    }

    private static String further(SortKey key, boolean backward) {
        return key.descending() == backward ? ">" : "<";
    }

    /// Clients may send anything, which must not reach the database.
    private boolean isPlace(List<String> texts) {
        if (texts.size() != keys.size() + 1 || !texts.getFirst().equals(signature())) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            var text = texts.get(i + 1);
            if (text.equals(NONE) ? keys.get(i).always() : !keys.get(i).isValue(text)) {
                return false;
            }
        }
        return true;
    }

    private static Predicate behind(SortKey key, String text, boolean backward, Bindings bindings) {
        if (text.equals(NONE)) {
            return backward ? Predicate.of(key.sql() + " is not null") : Predicate.FALSE;
        }
        var comparison = compare(key, further(key, backward), text, bindings);
        return backward || key.always()
                ? comparison
                : Predicate.any(List.of(comparison, Predicate.of(key.sql() + " is null")));
    }

    private static Predicate same(SortKey key, String text, Bindings bindings) {
        return text.equals(NONE) ? Predicate.of(key.sql() + " is null") : compare(key, "=", text, bindings);
    }

    private static Predicate compare(SortKey key, String operator, String text, Bindings bindings) {
        return bindings.bind(
                key.sql() + " " + operator + " cast(%s as " + key.type().sql() + ")", text);
    }

    /// Tells an order from others, so that a cursor of one is no cursor of another.
    private String signature() {
        return keys.stream()
                .map(key -> Integer.toHexString(key.sql().hashCode()) + (key.descending() ? "-" : "+"))
                .collect(Collectors.joining());
    }
}
