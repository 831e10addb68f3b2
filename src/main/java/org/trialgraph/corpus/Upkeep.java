package org.trialgraph.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Keeps segments few, and what is out of date in them little, at a cost that grows with what changes: sizes grow by
/// more than a factor from one to the one before, up to a largest.
///
/// @param largest     documents of a segment; more are not merged, so that a merge never needs much room
/// @param deadPercent so many in a hundred documents of a segment may be out of date
record Upkeep(int largest, int deadPercent) {

    /// Documents of the largest segments, some 100 MB.
    static final int LARGEST = 65_536;

    private static final int FACTOR = 4;

    /// The same documents in segments that are worth keeping.
    List<LiveSegment> settle(List<LiveSegment> segments) {
        List<LiveSegment> kept = new ArrayList<>();
        for (LiveSegment live : segments) {
            if (live.liveSize() > 0) {
                kept.add(isStale(live) ? merged(List.of(live)) : live);
            }
        }
        int at = kept.size() - 2;
        while (at >= 0) {
            if (belongTogether(kept.get(at), kept.get(at + 1))) {
                kept.set(at, merged(kept.subList(at, at + 2)));
                kept.remove(at + 1);
                at = Math.min(at, kept.size() - 2);
            } else {
                at--;
            }
        }
        return kept;
    }

    private boolean isStale(LiveSegment live) {
        int size = live.segment().size();
        return 100L * (size - live.liveSize()) > (long) deadPercent * size;
    }

    private boolean belongTogether(LiveSegment one, LiveSegment next) {
        return one.liveSize() + next.liveSize() <= largest && one.liveSize() <= FACTOR * next.liveSize();
    }

    private static LiveSegment merged(List<LiveSegment> segments) {
        return new LiveSegment(SegmentMerge.of(List.copyOf(segments)), new BitSet(), 0);
    }
}
