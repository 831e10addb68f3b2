package org.trialgraph.protocol;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/// What ties an answer that tells nothing to the log, which tells all.
public final class FaultId {

    private FaultId() {}

    /// 16 hexadecimal digits, another one each time.
    public static String next() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
