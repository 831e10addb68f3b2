package org.trialgraph.ingest.ctgov;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.Row;
import org.trialgraph.ingest.merge.Table;

/// The rows of one trial while they are gathered.
final class TrialDraft {

    /// What a path says beyond the member within its module: the module, and which element of a list.
    private static final Pattern OUTER_PATH = Pattern.compile("^.*Module\\.|\\[\\d+]");

    private final int nct;
    private final NamedRow trial;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Table, Integer> counts = new EnumMap<>(Table.class);
    private final List<String> unknownValues = new ArrayList<>();

    TrialDraft(int nct) {
        this.nct = nct;
        this.trial = new NamedRow(Table.TRIAL).set("nct", nct);
    }

    int nct() {
        return nct;
    }

    /// The trial's own row.
    NamedRow trial() {
        return trial;
    }

    /// How many rows a table has got by [#append].
    int count(Table table) {
        return counts.getOrDefault(table, 0);
    }

    /// Adds a row at the next position of its table; positions count from 0.
    ///
    /// @param values of the columns behind `nct` and `position`
    /// @return the position
    int append(Table table, @Nullable Object... values) {
        int position = counts.merge(table, 1, Integer::sum) - 1;
        var all = new @Nullable Object[values.length + 2];
        all[0] = nct;
        all[1] = position;
        System.arraycopy(values, 0, all, 2, values.length);
        rows.add(Row.of(table, all));
        return position;
    }

    /// Adds a row.
    ///
    /// @param values of the columns behind `nct`
    void add(Table table, @Nullable Object... values) {
        var all = new @Nullable Object[values.length + 1];
        all[0] = nct;
        System.arraycopy(values, 0, all, 1, values.length);
        rows.add(Row.of(table, all));
    }

    /// A table's rows so far.
    List<Row> rows(Table table) {
        return rows.stream().filter(row -> row.table() == table).toList();
    }

    /// A column of a table's rows so far, without nulls.
    List<Object> all(Table table, String column) {
        return rows(table).stream()
                .map(row -> row.value(column))
                .filter(Objects::nonNull)
                .toList();
    }

    /// A column of a table's first row; null where there is none.
    @Nullable
    Object first(Table table, String column) {
        return rows.stream()
                .filter(row -> row.table() == table)
                .findFirst()
                .map(row -> row.value(column))
                .orElse(null);
    }

    /// A code word as registered. One that we do not know is noted, and stored all the same.
    <E extends Enum<E>> @Nullable String word(Class<E> known, RegistryNode node, String member) {
        var word = node.text(member);
        if (word != null) {
            note(known, node, member, word);
        }
        return word;
    }

    /// A list of code words as registered.
    <E extends Enum<E>> List<String> words(Class<E> known, RegistryNode node, String member) {
        var words = node.texts(member);
        words.forEach(word -> note(known, node, member, word));
        return words;
    }

    List<String> unknownValues() {
        return List.copyOf(unknownValues);
    }

    List<Row> rows() {
        List<Row> all = new ArrayList<>(rows.size() + 1);
        all.add(trial.toRow());
        all.addAll(rows);
        return all;
    }

    private <E extends Enum<E>> void note(Class<E> known, RegistryNode node, String member, String word) {
        if (!CodeWords.isKnown(known, word)) {
            unknownValues.add(OUTER_PATH.matcher(node.pathOf(member)).replaceAll("") + " " + word);
        }
    }
}
