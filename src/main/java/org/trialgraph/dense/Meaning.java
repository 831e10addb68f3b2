package org.trialgraph.dense;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What a note means, among trials whose meaning is known.
public final class Meaning {

    private final float[] direction;
    private final Map<Integer, byte[]> trials;

    /// @param direction of the note, of length 1
    /// @param trials    directions by the trials' numbers
    Meaning(float[] direction, Map<Integer, byte[]> trials) {
        this.direction = direction;
        this.trials = trials;
    }

    /// The cosine of the angle between the note and each of the trials, by their numbers.
    public Map<Integer, Double> cosines() {
        Map<Integer, Double> cosines = HashMap.newHashMap(trials.size());
        trials.forEach((nct, vector) -> cosines.put(nct, ByteVector.cosine(direction, vector)));
        return cosines;
    }

    /// The note with what some trials say, which counts as much as all that the note says: its symptoms with the
    /// names of the diseases that they are of.
    ///
    /// @param ncts numbers of trials; those of unknown meaning add nothing
    public Meaning with(Collection<Integer> ncts) {
        var known = ncts.stream().map(trials::get).filter(Objects::nonNull).toList();
        var both = direction.clone();
        for (byte[] vector : known) {
            double length = ByteVector.length(vector);
            for (int place = 0; place < both.length && length > 0; place++) {
                both[place] += (float) (vector[place] / length / known.size());
            }
        }
        return new Meaning(unit(both), trials);
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float component : vector) {
            squares += component * component;
        }
        for (int place = 0; place < vector.length && squares > 0; place++) {
            vector[place] /= (float) Math.sqrt(squares);
        }
        return vector;
    }
}
