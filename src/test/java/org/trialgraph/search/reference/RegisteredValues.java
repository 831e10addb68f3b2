package org.trialgraph.search.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;

/// Draws from what studies have registered, and writes it in other ways.
final class RegisteredValues {

    private final Random random;

    RegisteredValues(Random random) {
        this.random = random;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    <E> E pick(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// A field of one of these kinds that the record has a value of, if any.
    Optional<DataField> field(JsonRecord record, FieldKind... kinds) {
        var fields = ServedFields.ALL.stream()
                .filter(field -> Arrays.asList(kinds).contains(field.kind()))
                .filter(field -> !record.values(field).isEmpty())
                .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(pick(fields));
    }

    JsonNode value(JsonRecord record, DataField field) {
        return pick(record.values(field));
    }

    /// The words of a text as they are written, with blanks between.
    static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .filter(word -> word.chars().noneMatch(Character::isISOControl))
                .toList();
    }

    /// So many words of a text that stand together, at most.
    List<String> run(String text, int most) {
        var words = words(text);
        int length = Math.min(words.size(), upTo(most));
        int from = random.nextInt(words.size() - length + 1);
        return words.subList(from, from + length);
    }

    /// The words as another person might write them.
    String spelt(List<String> words) {
        return words.stream()
                .map(word -> switch (random.nextInt(12)) {
                    case 0 -> word.toUpperCase(Locale.ROOT);
                    case 1 -> word.toLowerCase(Locale.ROOT);
                    case 2 -> word.replaceFirst("s$", "");
                    case 3 -> word.matches("[a-z]{4,}") ? word + "s" : word;
                    case 4 -> word.replace('-', '/');
                    default -> word;
                })
                .collect(Collectors.joining(" "));
    }
}
