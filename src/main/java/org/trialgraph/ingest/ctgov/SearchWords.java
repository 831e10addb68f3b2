package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trialgraph.trial.text.IndexedWord;
import org.trialgraph.trial.text.WordReader;

/// The words of a record in the text form of PostgreSQL's `tsvector`: each stem behind its field's code, with its
/// places among the words of that field, those of BasicSearch once more without, and a mark for each object that the
/// record has.
final class SearchWords implements SearchedFields.Visitor {

    /// Bytes of words and their places; PostgreSQL takes a megabyte at most. Only words behind it are lost.
    private static final int LONGEST = 800_000;

    private final Map<String, FieldWords> fields = new LinkedHashMap<>();
    private final Set<String> structures = new LinkedHashSet<>();
    private final Set<String> basic = new LinkedHashSet<>();
    private final WordReader reader = new WordReader();
    private int length;

    private final boolean ofTrial;

    private SearchWords(boolean ofTrial) {
        this.ofTrial = ofTrial;
    }

    static SearchWords of(JsonNode document) {
        var words = new SearchWords(true);
        SearchedFields.visit(document, words);
        return words;
    }

    /// The words of one site. Those of BasicSearch are not told apart: no site has all its fields.
    static SearchWords ofSite(JsonNode site) {
        var words = new SearchWords(false);
        SearchedFields.visitSite(site, words);
        return words;
    }

    @Override
    public void text(String field, String text) {
        if (length < LONGEST) {
            length += fields.computeIfAbsent(field, this::words).add(text, reader, LONGEST - length);
        }
    }

    @Override
    public void structure(String field) {
        structures.add(field);
    }

    private FieldWords words(String field) {
        return new FieldWords(field, ofTrial && IndexedWord.isBasic(field) ? basic : null);
    }

    /// All of them.
    String all() {
        var text = new StringBuilder(length * 2);
        structures.forEach(
                field -> text.append('\'').append(IndexedWord.start(field)).append("' "));
        appendBasicTo(text);
        fields.values().forEach(words -> words.appendTo(text));
        return text.toString();
    }

    /// Those that most searches do with: a quarter of all, so that they are read so much faster.
    String brief() {
        var text = new StringBuilder(length / 2);
        appendBasicTo(text);
        fields.forEach((field, words) -> {
            if (IndexedWord.areBrief(List.of(field))) {
                words.appendTo(text);
            }
        });
        return text.toString();
    }

    private void appendBasicTo(StringBuilder text) {
        basic.forEach(
                stem -> text.append('\'').append(IndexedWord.ofBasic(stem)).append("' "));
    }
}
