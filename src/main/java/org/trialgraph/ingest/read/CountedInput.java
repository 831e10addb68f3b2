package org.trialgraph.ingest.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/// Tells how many bytes are read of a stream.
final class CountedInput extends FilterInputStream {

    private final IntConsumer consumed;

    CountedInput(InputStream input, IntConsumer consumed) {
        super(input);
        this.consumed = consumed;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            consumed.accept(1);
        }
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count > 0) {
            consumed.accept(count);
        }
        return count;
    }
}
