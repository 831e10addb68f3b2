package org.trialgraph.ingest.merge;

/// The program is being ended: what was committed stays, and nothing more is begun.
public final class WritingStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WritingStopped() {
        super("stopped, as the program was told to end: what went in stays, and the same again goes on there");
    }
}
