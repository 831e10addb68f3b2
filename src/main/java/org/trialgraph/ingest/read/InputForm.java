package org.trialgraph.ingest.read;

import java.io.BufferedInputStream;
import java.io.IOException;

/// What a stream holds, told by how it starts.
enum InputForm {
    JSON,
    ZIP,
    GZIP,
    EMPTY,
    OTHER;

    private static final int LOOK_AHEAD = 512;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /// Looks at the start of a stream and leaves it where it was.
    static InputForm of(BufferedInputStream input) throws IOException {
        input.mark(LOOK_AHEAD);
        byte[] start = input.readNBytes(LOOK_AHEAD);
        input.reset();
        if (start.length == 0) {
            return EMPTY;
        }
        if (startsWith(start, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        return json(start);
    }

    private static InputForm json(byte[] start) {
        int at = 0;
        while (at < BYTE_ORDER_MARK.length && at < start.length && start[at] == BYTE_ORDER_MARK[at]) {
            at++;
        }
        while (at < start.length && Character.isWhitespace(start[at])) {
            at++;
        }
        if (at == start.length) {
            return EMPTY;
        }
        return start[at] == '{' || start[at] == '[' ? JSON : OTHER;
    }

    private static boolean startsWith(byte[] start, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
