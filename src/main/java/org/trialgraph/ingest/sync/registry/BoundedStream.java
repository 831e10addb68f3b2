package org.trialgraph.ingest.sync.registry;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that may be only so long.
final class BoundedStream extends FilterInputStream {

    private final long limit;
    private final String setting;
    private long count;

    /// @param setting that has the limit
    BoundedStream(InputStream input, long limit, String setting) {
        super(input);
        this.limit = limit;
        this.setting = setting;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        advance(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        advance(Math.max(read, 0));
        return read;
    }

    private void advance(int bytes) {
        count += bytes;
        if (count > limit) {
            throw new RegistryFault("an answer is larger than " + limit + " bytes (" + setting + ")");
        }
    }
}
