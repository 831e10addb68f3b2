package org.trialgraph.trial.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.AmbiguousId;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.trial.NctId;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialRepository;

/// Finds out which trials ids mean. A held NCT number means its trial whatever other records say; any other id means
/// the one trial that has it. Three statements at most, however many ids: one if all are NCT numbers that are held.
@ApplicationScoped
class IdResolver {

    private static final int LONGEST_SHOWN = 60;

    private final TrialRepository trials;
    private final IdentifierRepository identifiers;

    IdResolver(TrialRepository trials, IdentifierRepository identifiers) {
        this.trials = trials;
        this.identifiers = identifiers;
    }

    /// What each of these texts comes to.
    Map<String, Resolution> resolveAll(Set<String> texts) {
        Map<String, RegisteredId> ids = new HashMap<>();
        texts.forEach(text -> RegisteredId.parse(text).ifPresent(id -> ids.put(text, id)));
        var held = held(ids.values().stream()
                .flatMap(id -> id.nctId().stream())
                .map(NctId::number)
                .collect(Collectors.toSet()));
        var holders = holders(ids.values().stream()
                .filter(id -> ofNumber(id, held) == null)
                .map(RegisteredId::key)
                .collect(Collectors.toSet()));
        held.putAll(held(holders.values().stream()
                .filter(Holders::isOne)
                .map(one -> one.first().getFirst().number())
                .filter(nct -> !held.containsKey(nct))
                .collect(Collectors.toSet())));
        return texts.stream().collect(Collectors.toMap(text -> text, text -> resolution(ids.get(text), held, holders)));
    }

    private static Resolution resolution(
            @Nullable RegisteredId id, Map<Integer, Trial> held, Map<String, Holders> holders) {
        if (id == null) {
            return new Resolution.Refusal(new BadUserInput("an id has 1 to " + IdText.LONGEST + " characters, a letter"
                    + " or digit among them and no control character: NCT05828212, nct5828212, an organisation's own"
                    + " id, or a number of another register such as 2019-001234-56"));
        }
        var exact = ofNumber(id, held);
        var others = holders.get(id.key());
        if (exact != null || others == null) {
            return new Resolution.Answer(exact);
        }
        return others.isOne()
                ? new Resolution.Answer(held.get(others.first().getFirst().number()))
                : new Resolution.Refusal(ambiguous(id, others));
    }

    private static AmbiguousId ambiguous(RegisteredId id, Holders holders) {
        var shown = id.number().length() <= LONGEST_SHOWN
                ? id.number()
                : id.number().substring(0, LONGEST_SHOWN) + "…";
        return new AmbiguousId(
                id.register() == null ? "'" + shown + "'" : id.register() + " number " + shown,
                holders.first().stream().map(NctId::toString).toList(),
                holders.total());
    }

    /// The trial of which the id is the very number.
    private static @Nullable Trial ofNumber(RegisteredId id, Map<Integer, Trial> held) {
        return id.nctId().map(nct -> held.get(nct.number())).orElse(null);
    }

    private Map<Integer, Trial> held(Collection<Integer> ncts) {
        return ncts.isEmpty() ? new HashMap<>() : new HashMap<>(trials.findAll(ncts));
    }

    private Map<String, Holders> holders(Collection<String> keys) {
        return keys.isEmpty() ? Map.of() : identifiers.holders(keys);
    }
}
