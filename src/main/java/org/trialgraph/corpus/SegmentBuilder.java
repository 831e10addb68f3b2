package org.trialgraph.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.trial.text.WordReader;

/// Indexes documents that come in ascending order of their numbers. It is for some thousands at a time; more are
/// merged of several segments.
final class SegmentBuilder {

    private static final int FIELDS = Field.COUNT;
    private static final int OFTEN = 3;

    private final WordReader reader = new WordReader();
    private final Map<String, PostingList> words = new HashMap<>();
    private final Map<String, PostingList> labels = new HashMap<>();
    private Lengths lengths = Lengths.of(256);
    private int[] ncts = new int[256];
    private int size;

    SegmentBuilder add(CorpusDocument document) {
        if (size == ncts.length) {
            ncts = Arrays.copyOf(ncts, size * 2);
            lengths = lengths.resized(size * 2);
        }
        ncts[size] = document.nct();
        Map<String, int[]> frequencies = new HashMap<>();
        document.texts().forEach((field, texts) -> count(field, texts, frequencies));
        frequencies.forEach((word, counts) -> {
            if (tells(counts)) {
                list(words, word).add(size, counts, Impact.of(counts, lengths, size));
            }
        });
        for (Label label : document.labels().keySet()) {
            document.keys(label).forEach(key -> list(labels, label.indexed(key)).add(size));
        }
        size++;
        return this;
    }

    int size() {
        return size;
    }

    Segment finish() {
        return new Segment(Arrays.copyOf(ncts, size), finish(words), finish(labels), lengths.resized(size));
    }

    /// Whether a word is worth its memory: one of a long text that is in no short one is, if it is there time and
    /// again.
    private static boolean tells(int[] frequencies) {
        int inLong = 0;
        for (Field field : Field.values()) {
            int frequency = frequencies[field.place()];
            if (frequency > 0 && !field.isLong()) {
                return true;
            }
            inLong += frequency;
        }
        return inLong >= OFTEN;
    }

    private void count(Field field, List<String> texts, Map<String, int[]> frequencies) {
        int length = 0;
        for (String text : texts) {
            for (var word : reader.read(text)) {
                frequencies.computeIfAbsent(word.stem(), absent -> new int[FIELDS])[field.place()]++;
                length++;
            }
        }
        lengths.set(size, field.place(), length);
    }

    private static PostingList list(Map<String, PostingList> terms, String term) {
        return terms.computeIfAbsent(term, absent -> new PostingList());
    }

    private static Postings finish(Map<String, PostingList> terms) {
        var writer = new Postings.Writer();
        terms.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey().getBytes(StandardCharsets.UTF_8), entry.getValue()))
                .sorted(Map.Entry.comparingByKey(Arrays::compareUnsigned))
                .forEach(entry -> writer.add(entry.getKey(), entry.getValue()));
        return writer.finish();
    }
}
