package org.trialgraph.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Makes one segment of several, less their dead documents. No trial may be alive in two of them.
final class SegmentMerge {

    private final List<LiveSegment> sources;
    /// By source and document: its number in the result, -1 for a dead one.
    private final int[][] numbers;
    private final int[] ncts;

    private SegmentMerge(List<LiveSegment> sources) {
        this.sources = sources;
        this.ncts = sources.stream()
                .flatMapToInt(source -> liveNcts(source))
                .sorted()
                .toArray();
        this.numbers = new int[sources.size()][];
        Arrays.setAll(numbers, source -> numbers(sources.get(source)));
    }

    static Segment of(List<LiveSegment> sources) {
        var merge = new SegmentMerge(sources);
        return new Segment(
                merge.ncts, merge.postings(Segment::words), merge.postings(Segment::labels), merge.lengths());
    }

    private static IntStream liveNcts(LiveSegment source) {
        int[] all = source.segment().ncts();
        return IntStream.range(0, all.length)
                .filter(document -> !source.isDead(document))
                .map(document -> all[document]);
    }

    private int[] numbers(LiveSegment source) {
        int[] all = source.segment().ncts();
        var found = new int[all.length];
        Arrays.setAll(found, document -> source.isDead(document) ? -1 : Arrays.binarySearch(ncts, all[document]));
        return found;
    }

    private Lengths lengths() {
        var merged = Lengths.of(ncts.length);
        for (int source = 0; source < sources.size(); source++) {
            var lengths = sources.get(source).segment().lengths();
            for (int document = 0; document < numbers[source].length; document++) {
                int number = numbers[source][document];
                if (number >= 0) {
                    merged.copy(number, lengths, document);
                }
            }
        }
        return merged;
    }

    private Postings postings(Function<Segment, Postings> kind) {
        long room = sources.stream()
                .mapToLong(source -> kind.apply(source.segment()).entryBytes())
                .sum();
        var writer = new Postings.Writer(1 << 16, Math.toIntExact(room));
        var walk =
                TermWalk.of(sources.stream().map(LiveSegment::segment).map(kind).toList());
        for (var term = walk.next(); !term.isEmpty(); term = walk.next()) {
            new TermMerge().write(term, writer);
        }
        return writer.finish();
    }

    /// The documents of one term, from wherever they come, in the order of their new numbers.
    private final class TermMerge {

        private final PostingList list = new PostingList();

        void write(List<TermWalk.Place> terms, Postings.Writer writer) {
            var cursors = new PriorityQueue<Place>(Comparator.comparingInt(place -> place.number));
            terms.forEach(
                    term -> new Place(term.postings().cursor(term.term()), numbers[term.source()]).advance(cursors));
            while (!cursors.isEmpty()) {
                var next = cursors.remove();
                list.copy(next.number, next.cursor);
                next.advance(cursors);
            }
            if (list.count() > 0) {
                writer.add(terms.getFirst().key(), list);
            }
        }
    }

    private static final class Place {

        private final PostingCursor cursor;
        private final int[] numbers;
        private int number;

        Place(PostingCursor cursor, int[] numbers) {
            this.cursor = cursor;
            this.numbers = numbers;
        }

        void advance(PriorityQueue<Place> places) {
            while (cursor.next()) {
                number = numbers[cursor.document()];
                if (number >= 0) {
                    places.add(this);
                    return;
                }
            }
        }
    }
}
