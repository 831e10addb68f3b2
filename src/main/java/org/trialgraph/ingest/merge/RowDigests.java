package org.trialgraph.ingest.merge;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a trial's rows are, in short: equal digests of a table mean equal rows.
///
/// @param tables that the trial has rows of, but for those that are written anyway, each with 64 bits of the SHA-256 of
/// these rows as COPY takes them
public record RowDigests(Map<Table, Long> tables) {

    /// Names of tables are told by 32 bits, which a test holds to be different.
    private static final Map<Integer, Table> BY_CODE =
            Stream.of(Table.values()).collect(Collectors.toUnmodifiableMap(RowDigests::code, Function.identity()));

    private static final int BYTES_A_TABLE = Integer.BYTES + Long.BYTES;

    static RowDigests of(Map<Table, byte[]> lines) {
        Map<Table, Long> tables = new EnumMap<>(Table.class);
        lines.forEach((table, rows) -> {
            if (RowChanges.PARTS.contains(table)) {
                tables.put(table, digest(rows));
            }
        });
        return new RowDigests(tables);
    }

    /// Those that were written down; of tables that there are no more, nothing.
    static RowDigests decode(byte[] encoded) {
        Map<Table, Long> tables = new EnumMap<>(Table.class);
        var bytes = ByteBuffer.wrap(encoded);
        while (bytes.remaining() >= BYTES_A_TABLE) {
            var table = BY_CODE.get(bytes.getInt());
            long digest = bytes.getLong();
            if (table != null) {
                tables.put(table, digest);
            }
        }
        return new RowDigests(tables);
    }

    byte[] encode() {
        var bytes = ByteBuffer.allocate(tables.size() * BYTES_A_TABLE);
        tables.forEach((table, digest) -> bytes.putInt(code(table)).putLong(digest));
        return bytes.array();
    }

    /// Whether a table's rows are the same, or there are none in both.
    boolean agree(RowDigests other, Table table) {
        var ours = tables.get(table);
        var theirs = other.tables.get(table);
        return ours == null ? theirs == null : ours.equals(theirs);
    }

    private static int code(Table table) {
        return table.sqlName().hashCode();
    }

    private static long digest(byte[] rows) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(rows))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
