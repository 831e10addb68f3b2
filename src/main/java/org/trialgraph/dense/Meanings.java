package org.trialgraph.dense;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Has the language model, if there is one, read notes.
@ApplicationScoped
public class Meanings {

    private final Instance<TextEncoder> encoders;
    private final VectorRepository vectors;
    private final Semaphore turns;

    Meanings(Instance<TextEncoder> encoders, VectorRepository vectors, DenseConfig config) {
        this.encoders = encoders;
        this.vectors = vectors;
        this.turns = new Semaphore(config.concurrentNotes());
    }

    /// What a note means among these trials; empty if the program has no model, or it has read none of them.
    public Optional<Meaning> of(String note, Collection<Integer> ncts) {
        if (encoders.isUnsatisfied()) {
            return Optional.empty();
        }
        var encoder = encoders.get();
        var known = vectors.findAll(ncts, encoder.name());
        return known.isEmpty() ? Optional.empty() : Optional.of(new Meaning(encode(encoder, note), known));
    }

    /// A model takes a processor for itself, and requests are many.
    private float[] encode(TextEncoder encoder, String note) {
        turns.acquireUninterruptibly();
        try {
            return encoder.encodeNote(note);
        } finally {
            turns.release();
        }
    }
}
