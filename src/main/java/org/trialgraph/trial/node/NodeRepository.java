package org.trialgraph.trial.node;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trialgraph.protocol.GlobalId;
import org.trialgraph.protocol.Node;
import org.trialgraph.trial.Condition;
import org.trialgraph.trial.NctId;
import org.trialgraph.trial.TrialRepository;
import org.trialgraph.trial.arm.Intervention;
import org.trialgraph.trial.people.Investigator;
import org.trialgraph.trial.people.Sponsor;

/// Finds objects by global id, with one statement a type whatever the number of ids.
@ApplicationScoped
class NodeRepository {

    private static final String BY_POSITION = "nct, position";

    private final TrialRepository trials;

    NodeRepository(TrialRepository trials) {
        this.trials = trials;
    }

    /// The objects with these ids; ids that name nothing, or are none, are left out.
    Map<String, Node> findAll(Collection<String> ids) {
        Map<String, List<GlobalId>> byType = ids.stream()
                .map(GlobalId::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(GlobalId::type));
        Map<String, Node> found = new HashMap<>();
        byType.forEach((type, wanted) -> candidates(type, wanted).forEach(node -> found.put(node.getId(), node)));
        return found;
    }

    private Collection<? extends Node> candidates(String type, List<GlobalId> wanted) {
        return switch (type) {
            case "Trial" -> trials.findAll(ncts(wanted)).values();
            case "Condition" -> conditions(wanted);
            case "Intervention" -> trials.listParts(Intervention.class, BY_POSITION, ncts(wanted));
            case "Sponsor" -> trials.listParts(Sponsor.class, BY_POSITION, ncts(wanted));
            case "Investigator" -> trials.listParts(Investigator.class, BY_POSITION, ncts(wanted));
            default -> List.of();
        };
    }

    private List<Condition> conditions(List<GlobalId> wanted) {
        return trials.findConditions(wanted.stream().map(GlobalId::key).toList()).stream()
                .map(Condition::named)
                .toList();
    }

    /// The numbers of the trials that keys begin with.
    private static Set<Integer> ncts(List<GlobalId> ids) {
        Set<Integer> ncts = new TreeSet<>();
        for (GlobalId id : ids) {
            var head = id.key().split(":", 2)[0];
            NctId.parse(head).ifPresent(nct -> ncts.add(nct.number()));
        }
        return ncts;
    }
}
