package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.trialgraph.trial.text.WordReader;

/// The words of a record in the text form of PostgreSQL's `tsvector`: each stem behind its field's code, with its
/// places among the words of that field.
final class SearchWords {

    /// Bytes of words and their places; PostgreSQL takes a megabyte at most. Only words behind it are lost.
    private static final int LONGEST = 800_000;

    private final Map<String, FieldWords> fields = new LinkedHashMap<>();
    private final WordReader reader = new WordReader();
    private int length;

    private SearchWords() {}

    static String of(JsonNode document) {
        var words = new SearchWords();
        SearchedFields.visit(document, words::add);
        return words.text();
    }

    private void add(String field, String text) {
        if (length < LONGEST) {
            length += fields.computeIfAbsent(field, FieldWords::new).add(reader.read(text), LONGEST - length);
        }
    }

    private String text() {
        var text = new StringBuilder(length * 2);
        fields.values().forEach(words -> words.appendTo(text));
        return text.toString();
    }
}
