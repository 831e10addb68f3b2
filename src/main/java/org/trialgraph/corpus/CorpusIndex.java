package org.trialgraph.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.trialgraph.trial.text.Words;

/// All trials as of one moment, for good: whoever asks one index twice gets the same answer twice. Whether it was
/// loaded at once or change by change makes no difference to any number.
public final class CorpusIndex {

    /// BM25's k: how soon more of the same word adds nothing.
    private static final double SATURATION = 1.2;

    static final CorpusIndex EMPTY = of(List.of(), -1);

    private final List<LiveSegment> segments;
    private final long generation;
    private final int size;
    private final int room;
    private final double[] meanLengths = new double[Field.COUNT];
    private final Map<Label, float[]> labelSums = new ConcurrentHashMap<>();

    private CorpusIndex(List<LiveSegment> segments, long generation) {
        this.segments = segments;
        this.generation = generation;
        this.size = segments.stream().mapToInt(LiveSegment::liveSize).sum();
        this.room = segments.stream().mapToInt(live -> live.segment().size()).sum();
        for (int field = 0; field < meanLengths.length; field++) {
            long total = 0;
            for (LiveSegment live : segments) {
                total += live.totalLength(field);
            }
            meanLengths[field] = size == 0 ? 0 : (double) total / size;
        }
    }

    /// @param segments each with the documents in it that no longer count
    static CorpusIndex of(List<Map.Entry<Segment, BitSet>> segments, long generation) {
        List<LiveSegment> live = new ArrayList<>();
        int first = 0;
        for (var segment : segments) {
            live.add(new LiveSegment(segment.getKey(), segment.getValue(), first));
            first += segment.getKey().size();
        }
        return new CorpusIndex(List.copyOf(live), generation);
    }

    /// This with changes: what is new or has changed stands in small segments behind the large ones.
    ///
    /// @param added the trials that were written, as they are now
    CorpusIndex with(List<Segment> added, CorpusChanges changes, Upkeep upkeep) {
        List<LiveSegment> all = new ArrayList<>();
        for (LiveSegment live : segments) {
            var dead = (BitSet) live.dead().clone();
            for (int nct : changes.changed()) {
                int document = live.segment().find(nct);
                if (document >= 0) {
                    dead.set(document);
                }
            }
            all.add(new LiveSegment(live.segment(), dead, 0));
        }
        added.forEach(segment -> all.add(new LiveSegment(segment, new BitSet(), 0)));
        return of(
                upkeep.settle(all).stream()
                        .map(live -> Map.entry(live.segment(), live.dead()))
                        .toList(),
                changes.generation());
    }

    /// The state of the tables that this is of; it grows with every change.
    public long generation() {
        return generation;
    }

    /// How many trials there are.
    public int size() {
        return size;
    }

    /// Whether a trial is in here.
    public boolean contains(int nct) {
        return place(nct) >= 0;
    }

    /// In how many trials a word stands, in whatever field.
    public int documentFrequency(String stem) {
        int count = 0;
        for (LiveSegment live : segments) {
            count += live.wordCount(stem);
        }
        return count;
    }

    /// How many trials have a label.
    public int documentFrequency(Label label, String key) {
        int count = 0;
        for (LiveSegment live : segments) {
            count += live.labelCount(label.indexed(key));
        }
        return count;
    }

    /// How much something tells that so many trials have.
    public double idf(int documentFrequency) {
        return Math.log(1 + (size - documentFrequency + 0.5) / (documentFrequency + 0.5));
    }

    /// The words of a document, each weighed as BM25F does: from 0 to 2.2, by how often it stands in which fields.
    public Map<String, Double> weigh(CorpusDocument document, FieldWeights weights) {
        Map<String, Double> frequencies = new HashMap<>();
        document.texts().forEach((field, texts) -> {
            if (weights.counts(field)) {
                var stems =
                        texts.stream().map(Words::stems).flatMap(List::stream).toList();
                double each = share(field.place(), stems.size(), weights);
                stems.forEach(stem -> frequencies.merge(stem, each, Double::sum));
            }
        });
        frequencies.replaceAll((stem, frequency) -> saturate(frequency));
        return frequencies;
    }

    /// BM25F of every trial with one of these words.
    public Scores score(Collection<WeightedTerm> terms, FieldWeights weights) {
        var sums = sums();
        for (WeightedTerm term : terms) {
            double weight = term.weight() * idf(documentFrequency(term.stem()));
            for (LiveSegment live : segments) {
                int found = live.segment().words().find(term.stem());
                if (found >= 0) {
                    add(live, found, weight, weights, sums);
                }
            }
        }
        return scores(sums);
    }

    /// What every trial has in common with these keys, as a share of what either has, rare ones counting for more
    /// (Jaccard, weighed by idf): from 0 to 1.
    public Scores overlap(Label label, Collection<String> keys) {
        var sums = sums();
        double all = 0;
        for (String key : keys) {
            double idf = idf(documentFrequency(label, key));
            all += idf;
            for (LiveSegment live : segments) {
                addLabel(live, live.segment().labels().find(label.indexed(key)), idf, sums);
            }
        }
        float[] others = labelSums(label);
        for (int document = 0; document < sums.length; document++) {
            if (sums[document] > 0) {
                sums[document] = (float) (sums[document] / (all + others[document] - sums[document]));
            }
        }
        return scores(sums);
    }

    /// The sums of the idf of these keys in every trial.
    public Scores match(Label label, Collection<String> keys) {
        var sums = sums();
        for (String key : keys) {
            double idf = idf(documentFrequency(label, key));
            for (LiveSegment live : segments) {
                addLabel(live, live.segment().labels().find(label.indexed(key)), idf, sums);
            }
        }
        return scores(sums);
    }

    /// The place of a trial in this index, of which [Scores] know; negative if it is not here.
    public int place(int nct) {
        for (LiveSegment live : segments) {
            int document = live.find(nct);
            if (document >= 0) {
                return live.first() + document;
            }
        }
        return -1;
    }

    int nct(int document) {
        int segment = segments.size() - 1;
        while (segments.get(segment).first() > document) {
            segment--;
        }
        var live = segments.get(segment);
        return live.segment().ncts()[document - live.first()];
    }

    List<LiveSegment> segments() {
        return segments;
    }

    private void add(LiveSegment live, int term, double weight, FieldWeights weights, float[] sums) {
        char[][] lengths = live.segment().lengths();
        for (var cursor = live.segment().words().cursor(term); cursor.next(); ) {
            int document = cursor.document();
            double frequency = 0;
            for (int rest = cursor.fields() & weights.fields(); rest != 0; rest &= rest - 1) {
                int field = Integer.numberOfTrailingZeros(rest);
                frequency += cursor.frequency(field) * share(field, lengths[field][document], weights);
            }
            if (frequency > 0 && !live.isDead(document)) {
                sums[live.first() + document] += (float) (weight * saturate(frequency));
            }
        }
    }

    private static void addLabel(LiveSegment live, int term, double idf, float[] sums) {
        if (term >= 0) {
            for (var cursor = live.segment().labels().cursor(term); cursor.next(); ) {
                if (!live.isDead(cursor.document())) {
                    sums[live.first() + cursor.document()] += (float) idf;
                }
            }
        }
    }

    /// The idf of all labels of a kind, by document.
    private float[] labelSums(Label label) {
        var held = labelSums.get(label);
        if (held == null) {
            held = sums();
            var walk = TermWalk.of(
                    segments.stream().map(live -> live.segment().labels()).toList(), label.letter());
            for (var term = walk.next(); !term.isEmpty(); term = walk.next()) {
                int count = 0;
                for (var place : term) {
                    count += segments.get(place.source()).labelCount(place.term());
                }
                for (var place : term) {
                    addLabel(segments.get(place.source()), place.term(), idf(count), held);
                }
            }
            labelSums.put(label, held);
        }
        return held;
    }

    /// What one occurrence counts in a field of so many words.
    private double share(int field, int length, FieldWeights weights) {
        double effect = weights.lengthEffect(field);
        double mean = meanLengths[field];
        return weights.weight(field) / (1 - effect + (mean == 0 ? effect : effect * length / mean));
    }

    private static double saturate(double frequency) {
        return frequency * (SATURATION + 1) / (frequency + SATURATION);
    }

    /// Room for a number of each document.
    float[] sums() {
        return new float[room];
    }

    /// What is above 0.
    Scores scores(float[] sums) {
        int count = 0;
        for (float sum : sums) {
            count += sum > 0 ? 1 : 0;
        }
        var documents = new int[count];
        var values = new float[count];
        int place = 0;
        for (int document = 0; document < sums.length; document++) {
            if (sums[document] > 0) {
                documents[place] = document;
                values[place++] = sums[document];
            }
        }
        return new Scores(this, documents, values);
    }
}
