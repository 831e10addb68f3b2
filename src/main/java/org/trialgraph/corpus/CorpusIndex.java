package org.trialgraph.corpus;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.trialgraph.trial.text.Words;

/// All trials as of one moment, for good: whoever asks one index twice gets the same answer twice. Whether it was
/// loaded at once or change by change makes no difference to any number.
public final class CorpusIndex {

    /// Some megabytes.
    private static final int KEPT_WORDS = 30_000;

    /// Words in fewer trials are weighed anew each time.
    private static final int FREQUENT = 1_000;

    /// What is kept of weighed words, by the size of the index.
    private static final int WEIGHED_BYTES_A_TRIAL = 100;

    /// More than there are search areas.
    private static final int KEPT_WEIGHTS = 50;

    private final List<LiveSegment> segments;
    private final long generation;
    private final int size;
    private final double[] meanLengths = new double[Field.COUNT];
    private final Map<Label, float[]> labelSums = new ConcurrentHashMap<>();
    /// Those that were asked for: most texts have the same ones, and each is looked up in all segments.
    private final Cache<String, IndexedWord> words =
            Caffeine.newBuilder().maximumSize(KEPT_WORDS).build();
    private final Cache<FieldWeights, Bm25f> bm25f =
            Caffeine.newBuilder().maximumSize(KEPT_WEIGHTS).build();
    /// Of frequent words, which most queries have: nearly all the time of a search goes to them.
    private final Cache<WeighedKey, WeighedWord> weighed;
    /// Numbers of the trials, by document.
    private final int[] ncts;

    private CorpusIndex(List<LiveSegment> segments, long generation) {
        this.segments = segments;
        this.generation = generation;
        this.size = segments.stream().mapToInt(LiveSegment::liveSize).sum();
        this.ncts = segments.stream()
                .flatMapToInt(live -> Arrays.stream(live.segment().ncts()))
                .toArray();
        this.weighed = Caffeine.newBuilder()
                .maximumWeight((long) WEIGHED_BYTES_A_TRIAL * size)
                .weigher((WeighedKey key, WeighedWord word) -> word.bytes())
                .build();
        for (int field = 0; field < meanLengths.length; field++) {
            long total = 0;
            for (LiveSegment live : segments) {
                total += live.totalLength(field);
            }
            meanLengths[field] = size == 0 ? 0 : (double) total / size;
        }
    }

    /// Of no trials, before all changes.
    static CorpusIndex empty() {
        return of(List.of(), -1);
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
        return word(stem).documents();
    }

    private IndexedWord word(String stem) {
        var known = words.getIfPresent(stem);
        if (known != null) {
            return known;
        }
        var word = IndexedWord.find(stem, segments);
        if (word.documents() > 0) { // else a caller's words could put others out
            words.put(stem, word);
        }
        return word;
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
        var bm25f = bm25f(weights);
        Map<String, Double> frequencies = new HashMap<>();
        document.texts().forEach((field, texts) -> {
            if (weights.counts(field)) {
                var stems =
                        texts.stream().map(Words::stems).flatMap(List::stream).toList();
                double each = bm25f.share(field.place(), stems.size());
                stems.forEach(stem -> frequencies.merge(stem, each, Double::sum));
            }
        });
        frequencies.replaceAll((stem, frequency) -> Bm25f.saturate(frequency));
        return frequencies;
    }

    /// BM25F of every trial with one of these words.
    public ScoreVector score(Collection<WeightedTerm> terms, FieldWeights weights) {
        var sums = sums();
        words(terms).forEach(word -> weigh(word.word(), weights).addTo(sums, word.weight()));
        return new ScoreVector(this, sums);
    }

    /// BM25F of the trials in which these words count most, best first, of equals the lower number. Which these are is
    /// decided by the words' [Impact] in each, and not by the weights of this query.
    ///
    /// @param count   1 or more
    /// @param allowed numbers of the trials that may be among them
    public List<Hit> best(List<WeightedTerm> terms, FieldWeights weights, int count, IntPredicate allowed) {
        var words = words(terms);
        int[] documents = new FirstCut(words, count, allowed).find(segments);
        return new Candidates(this, documents).score(words, weights).top(count);
    }

    /// The numbers of the trials that have one of these keys.
    public Set<Integer> find(Label label, Collection<String> keys) {
        Set<Integer> found = new TreeSet<>();
        for (String key : keys) {
            for (LiveSegment live : segments) {
                int term = live.segment().labels().find(label.indexed(key));
                if (term >= 0) {
                    forEachWith(live, term, document -> found.add(live.segment().ncts()[document]));
                }
            }
        }
        return found;
    }

    /// Some of the trials, to ask more of them than of all.
    ///
    /// @param ncts numbers of trials; what is not here is left out
    public Candidates candidates(Collection<Integer> ncts) {
        int[] documents = ncts.stream()
                .mapToInt(this::place)
                .filter(place -> place >= 0)
                .sorted()
                .distinct()
                .toArray();
        return new Candidates(this, documents);
    }

    /// The place of a trial in this index, which [Scores#at(int)] takes; negative if it is not here.
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
        return ncts[document];
    }

    List<LiveSegment> segments() {
        return segments;
    }

    /// Those that stand anywhere, rarest first. Whoever adds up what they give does so in this order, for sums that are
    /// the same to the last digit.
    List<QueryWord> words(Collection<WeightedTerm> terms) {
        return terms.stream()
                .map(term -> {
                    var word = word(term.stem());
                    return new QueryWord(word, term.weight() * idf(word.documents()));
                })
                .filter(query -> query.word().documents() > 0)
                .sorted(QueryWord.RAREST_FIRST)
                .toList();
    }

    private WeighedWord weigh(IndexedWord word, FieldWeights weights) {
        if (word.documents() < FREQUENT) {
            return WeighedWord.of(word, bm25f(weights), segments);
        }
        return weighed.get(new WeighedKey(word.stem(), weights), key -> WeighedWord.of(word, bm25f(weights), segments));
    }

    /// Does something with each document of a segment that has a label.
    private static void forEachWith(LiveSegment live, int label, IntConsumer action) {
        for (var cursor = live.segment().labels().cursor(label); cursor.next(); ) {
            if (!live.isDead(cursor.document())) {
                action.accept(cursor.document());
            }
        }
    }

    /// The idf of all labels of a kind, by document.
    float[] labelSums(Label label) {
        return labelSums.computeIfAbsent(label, this::addUp);
    }

    private float[] addUp(Label label) {
        var sums = sums();
        var walk = TermWalk.of(
                segments.stream().map(live -> live.segment().labels()).toList(), label.letter());
        for (var term = walk.next(); !term.isEmpty(); term = walk.next()) {
            int count = 0;
            for (var place : term) {
                count += segments.get(place.source()).labelCount(place.term());
            }
            float idf = (float) idf(count);
            for (var place : term) {
                var live = segments.get(place.source());
                forEachWith(live, place.term(), document -> sums[live.first() + document] += idf);
            }
        }
        return sums;
    }

    Bm25f bm25f(FieldWeights weights) {
        return bm25f.get(weights, asked -> new Bm25f(asked, meanLengths));
    }

    /// Room for a number of each document.
    float[] sums() {
        return new float[ncts.length];
    }

    private record WeighedKey(String stem, FieldWeights weights) {}
}
