package org.trialgraph.ingest;

import io.quarkus.logging.Log;

/// For imports that nobody watches.
public final class LoggingListener implements ImportListener {

    @Override
    public void advanced(int read, int rejected) {
        // The summary tells.
    }

    @Override
    public void rejected(Reject reject) {
        Log.warnf("Rejected %s", Printable.of(reject.line()));
    }

    @Override
    public void skipped(String source, String reason) {
        Log.debugf("Skipped %s: %s", Printable.of(source), reason);
    }

    @Override
    public void unreadable(String source, String reason) {
        Log.warnf("Cannot read %s: %s", Printable.of(source), Printable.of(reason));
    }
}
