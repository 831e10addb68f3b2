package org.trialgraph.search.suggest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An invented trial that is little but names.
///
/// @param number of its NCT id
/// @param names  by their kind; of sites each facility, city or country is one of its own
public record NamedTrial(int number, Map<SuggestionKind, List<String>> names) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> WORDS = List.of(
            "Cancer",
            "cancer",
            "Canal",
            "Épine",
            "Elan",
            "heart",
            "Heater",
            "Type",
            "2",
            "of",
            "β-Cell",
            "O’Brien",
            "Non-Small",
            "and",
            "(Acute)",
            "hearing",
            "Capsule",
            "c.a.",
            "Élancé",
            "carcinoma");

    private static final List<String> SEPARATORS = List.of(" ", " ", ", ", " - ", "/", "  ");

    /// A trial with one name of each of these kinds.
    public static NamedTrial of(int number, Map<SuggestionKind, String> names) {
        Map<SuggestionKind, List<String>> lists = new EnumMap<>(SuggestionKind.class);
        names.forEach((kind, name) -> lists.put(kind, List.of(name)));
        return new NamedTrial(number, lists);
    }

    /// A trial with names from a few hundred, some frequent and many rare, some of them twice.
    public static NamedTrial random(int number, Random random) {
        Map<SuggestionKind, List<String>> names = new EnumMap<>(SuggestionKind.class);
        for (SuggestionKind kind : SuggestionKind.values()) {
            int many = kind == SuggestionKind.TRIAL ? 1 : random.nextInt(4);
            names.put(kind, Stream.generate(() -> name(random)).limit(many).toList());
        }
        return new NamedTrial(number, names);
    }

    /// Frequent names are those of small seeds.
    private static String name(Random random) {
        var chosen = new Random((long) Math.pow(400, random.nextDouble()));
        int many = 1 + chosen.nextInt(4);
        var name = new StringBuilder(WORDS.get(chosen.nextInt(WORDS.size())));
        for (int i = 1; i < many; i++) {
            name.append(SEPARATORS.get(chosen.nextInt(SEPARATORS.size())))
                    .append(WORDS.get(chosen.nextInt(WORDS.size())));
        }
        return name.toString();
    }

    List<String> names(SuggestionKind kind) {
        return names.getOrDefault(kind, List.of());
    }

    /// Its record, in a line, as of a day.
    public String json(String day) {
        var study = JSON.createObjectNode();
        study.withObject("/derivedSection/miscInfoModule").put("versionHolder", day);
        var protocol = study.withObject("/protocolSection");
        protocol.withObject("/identificationModule")
                .put("nctId", "NCT%08d".formatted(number))
                .put(
                        "briefTitle",
                        Stream.concat(names(SuggestionKind.TRIAL).stream(), Stream.of("Untitled"))
                                .findFirst()
                                .orElseThrow());
        protocol.withObject("/statusModule/lastUpdatePostDateStruct").put("date", day);
        names(SuggestionKind.CONDITION)
                .forEach(protocol.withObject("/conditionsModule").withArray("conditions")::add);
        var interventions = protocol.withObject("/armsInterventionsModule").withArray("interventions");
        names(SuggestionKind.INTERVENTION)
                .forEach(name -> interventions.addObject().put("type", "DRUG").put("name", name));
        var collaborators = protocol.withObject("/sponsorCollaboratorsModule").withArray("collaborators");
        names(SuggestionKind.SPONSOR).forEach(name -> collaborators.addObject().put("name", name));
        addPlaces(protocol.withObject("/contactsLocationsModule"));
        return study + "\n";
    }

    private void addPlaces(ObjectNode module) {
        var officials = module.withArray("overallOfficials");
        names(SuggestionKind.INVESTIGATOR).forEach(name -> officials.addObject().put("name", name));
        var locations = module.withArray("locations");
        names(SuggestionKind.FACILITY).forEach(name -> locations.addObject().put("facility", name));
        names(SuggestionKind.CITY).forEach(name -> locations.addObject().put("city", name));
        names(SuggestionKind.COUNTRY).forEach(name -> locations.addObject().put("country", name));
    }

    /// The records of all of these.
    public static String json(List<NamedTrial> trials, String day) {
        return trials.stream().map(trial -> trial.json(day)).collect(Collectors.joining());
    }

    /// Numbers and names of random trials.
    public static List<NamedTrial> random(int first, int many, Random random) {
        List<NamedTrial> trials = new ArrayList<>();
        for (int number = first; number < first + many; number++) {
            trials.add(random(number, random));
        }
        return trials;
    }
}
