package org.trialgraph.ingest;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import org.trialgraph.trial.NctId;

/// Which trials a full dump of the registry has: notes what the import reads, and passes the news on.
final class Census extends RelayingListener {

    private final BitSet seen = new BitSet();
    private LocalDate day = LocalDate.EPOCH;
    private int withoutId;
    private int unreadable;

    Census(ImportListener listener) {
        super(listener);
    }

    /// The numbers of the trials that were seen.
    int[] seen() {
        return seen.stream().toArray();
    }

    /// Day of the registry's data in the dump; the epoch if it told none.
    LocalDate day() {
        return day;
    }

    /// Why the dump proves nothing of what it lacks; empty if it was read whole.
    Optional<String> gap() {
        if (unreadable > 0) {
            return Optional.of("the dump could not be read to its end");
        }
        return withoutId == 0
                ? Optional.empty()
                : Optional.of(withoutId + " of its records have no id that can be read");
    }

    @Override
    public void seen(int nct, LocalDate registryDay) {
        seen.set(nct);
        day = registryDay.isAfter(day) ? registryDay : day;
        super.seen(nct, registryDay);
    }

    @Override
    public void rejected(Reject reject) {
        var id = Optional.ofNullable(reject.id()).flatMap(NctId::parse);
        id.ifPresent(known -> seen.set(known.number()));
        withoutId += id.isPresent() ? 0 : 1;
        super.rejected(reject);
    }

    @Override
    public void unreadable(String source, String reason) {
        unreadable++;
        super.unreadable(source, reason);
    }
}
