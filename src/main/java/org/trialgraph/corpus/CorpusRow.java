package org.trialgraph.corpus;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.NctId;

/// Makes a document of what stands in the tables.
final class CorpusRow {

    private static final Pattern NCT_ID = Pattern.compile("(?i)\\bNCT\\d{8}\\b");

    private CorpusRow() {}

    /// @param columns values of all [CorpusColumn]s, in their order; null among them where nothing is registered
    static CorpusDocument document(int nct, List<String[]> columns) {
        Map<Field, List<String>> texts = new EnumMap<>(Field.class);
        Map<Label, List<String>> labels = new EnumMap<>(Label.class);
        var registered = columns.iterator();
        for (CorpusColumn column : CorpusColumn.values()) {
            var values =
                    Arrays.stream(registered.next()).filter(Objects::nonNull).toList();
            put(texts, column.field(), values);
            put(labels, column.label(), values);
        }
        put(labels, Label.CONDITION, texts.getOrDefault(Field.CONDITION, List.of()));
        put(labels, Label.INTERVENTION, texts.getOrDefault(Field.INTERVENTION, List.of()));
        put(labels, Label.LEAD_SPONSOR, texts.getOrDefault(Field.SPONSOR, List.of()));
        var mentions = mentions(nct, texts, labels);
        labels.remove(Label.MENTION);
        put(labels, Label.MENTION, mentions);
        return new CorpusDocument(nct, texts, labels);
    }

    private static <K> void put(Map<K, List<String>> map, @Nullable K key, List<String> values) {
        if (key != null && !values.isEmpty()) {
            map.put(key, values);
        }
    }

    private static List<String> mentions(int nct, Map<Field, List<String>> texts, Map<Label, List<String>> labels) {
        Set<String> found = new LinkedHashSet<>();
        for (Field field : List.of(Field.BRIEF_TITLE, Field.OFFICIAL_TITLE, Field.SUMMARY)) {
            texts.getOrDefault(field, List.of()).forEach(text -> addMentions(text, found));
        }
        labels.getOrDefault(Label.MENTION, List.of()).forEach(text -> addMentions(text, found));
        found.remove(NctId.of(nct).toString());
        return List.copyOf(found);
    }

    private static void addMentions(String text, Set<String> found) {
        NCT_ID.matcher(text).results().forEach(match -> found.add(Label.MENTION.key(match.group())));
    }
}
