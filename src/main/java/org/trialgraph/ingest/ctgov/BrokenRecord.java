package org.trialgraph.ingest.ctgov;

/// A study that cannot be taken in, with the place of the fault in its JSON and the reason.
public final class BrokenRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String reason;

    BrokenRecord(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
        this.reason = reason;
    }

    /// Like `protocolSection.armsInterventionsModule.armGroups[2].label`.
    public String path() {
        return path;
    }

    public String reason() {
        return reason;
    }
}
