package org.trialgraph.ingest.ctgov;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which interventions belong to which arms. Either side may name the other: an arm says "Drug: Name", an
/// intervention says the arm's label. What names nothing is passed over.
final class ArmInterventionLinks {

    /// Positions of an arm and an intervention that belong together.
    record Link(int arm, int intervention) {}

    private record Naming(int position, String name) {}

    private final Map<String, Integer> armsByLabel = new HashMap<>();
    private final Map<String, Integer> interventionsByTypeAndName = new HashMap<>();
    private final Map<String, Integer> interventionsByName = new HashMap<>();
    private final List<Naming> namedByArms = new ArrayList<>();
    private final List<Naming> namedByInterventions = new ArrayList<>();

    void addArm(int position, String label, List<String> interventionNames) {
        armsByLabel.putIfAbsent(key(label), position);
        interventionNames.forEach(name -> namedByArms.add(new Naming(position, name)));
    }

    void addIntervention(int position, String typeLabel, String name, List<String> armLabels) {
        interventionsByTypeAndName.putIfAbsent(key(typeLabel + ": " + name), position);
        interventionsByName.putIfAbsent(key(name), position);
        armLabels.forEach(label -> namedByInterventions.add(new Naming(position, label)));
    }

    /// Every link once, by arm and then by intervention.
    Set<Link> all() {
        var links = new TreeSet<>(Comparator.comparingInt(Link::arm).thenComparingInt(Link::intervention));
        for (Naming naming : namedByArms) {
            var intervention = intervention(naming.name());
            if (intervention != null) {
                links.add(new Link(naming.position(), intervention));
            }
        }
        for (Naming naming : namedByInterventions) {
            var arm = armsByLabel.get(key(naming.name()));
            if (arm != null) {
                links.add(new Link(arm, naming.position()));
            }
        }
        return links;
    }

    /// By type and name, else by the name behind the first colon, else by the whole text.
    private @Nullable Integer intervention(String named) {
        var exact = interventionsByTypeAndName.get(key(named));
        if (exact != null) {
            return exact;
        }
        var byName = interventionsByName.get(key(named.substring(named.indexOf(':') + 1)));
        return byName != null ? byName : interventionsByName.get(key(named));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
