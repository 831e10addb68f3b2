package org.trialgraph.search.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What the studies claim of names, as a second reading of them finds it: what each name is tied to, both ways.
public final class ClaimedNames {

    /// Nothing is claimed.
    public static final ClaimedNames NONE = new ClaimedNames();

    private static final Set<String> NAMED_TYPES =
            Set.of("DRUG", "BIOLOGICAL", "GENETIC", "COMBINATION_PRODUCT", "DIETARY_SUPPLEMENT", "DEVICE");

    private final Map<String, Map<Tie, Integer>> ties = new HashMap<>();

    private ClaimedNames() {}

    /// What a name is tied to.
    ///
    /// @param first whether the name is the claim's first
    record Tie(String kind, boolean first, String other) {}

    /// A tie, and how many studies claim it.
    record CountedTie(Tie tie, int studies) {

        String other() {
            return tie.other();
        }
    }

    /// Reads all studies.
    public static ClaimedNames of(RegistryStudies studies) {
        var names = new ClaimedNames();
        studies.forEach(names::read);
        return names;
    }

    /// The dozen that most studies claim, of equals in the order of their texts.
    List<CountedTie> of(String key) {
        List<CountedTie> all = new ArrayList<>();
        ties.getOrDefault(key, Map.of()).forEach((tie, studies) -> all.add(new CountedTie(tie, studies)));
        all.sort(Comparator.comparingInt((CountedTie tie) -> -tie.studies()).thenComparing(tie -> order(tie.tie())));
        return all.subList(0, Math.min(12, all.size()));
    }

    private static String order(Tie tie) {
        return tie.other() + "\0" + tie.kind() + "\0" + (tie.first() ? 1 : 0);
    }

    private void read(JsonNode study) {
        Set<List<String>> claims = new LinkedHashSet<>();
        var protocol = study.path("protocolSection");
        var conditions = texts(protocol.at("/conditionsModule/conditions"));
        List<JsonNode> interventions = new ArrayList<>();
        protocol.at("/armsInterventionsModule/interventions").forEach(interventions::add);
        var named = interventions.stream()
                .filter(each -> NAMED_TYPES.contains(each.path("type").asText()))
                .filter(each -> !each.path("name").asText().isBlank())
                .toList();
        readTerms(study.at("/derivedSection/conditionBrowseModule/meshes"), conditions, claims);
        readTerms(
                study.at("/derivedSection/interventionBrowseModule/meshes"),
                named.size() == interventions.size()
                        ? named.stream()
                                .map(each -> each.get("name").textValue())
                                .toList()
                        : List.of(),
                claims);
        named.forEach(each -> readOtherNames(each, claims));
        readAcronyms(protocol, conditions, named, claims);
        Set<List<String>> counted = new HashSet<>();
        claims.stream()
                .filter(claim ->
                        counted.add(claim.stream().map(RegisteredName::key).toList()))
                .forEach(this::count);
    }

    private static void readTerms(JsonNode meshes, List<String> names, Set<List<String>> claims) {
        Set<String> headings = new HashSet<>();
        Set<String> concepts = new HashSet<>();
        for (JsonNode mesh : meshes) {
            var concept = RegisteredName.concept(
                    mesh.path("id").asText(mesh.path("id_str").asText()));
            concepts.add(concept);
            for (String heading : RegisteredName.headings(mesh.path("term").asText())) {
                headings.add(RegisteredName.key(heading));
                claims.add(List.of("HEADING", heading, concept));
            }
        }
        if (names.size() == 1 && meshes.size() == 1) {
            RegisteredName.of(names.getFirst())
                    .filter(name -> !headings.contains(RegisteredName.key(name)))
                    .ifPresent(name -> claims.add(
                            List.of("ENTRY", name, concepts.iterator().next())));
        }
    }

    private static void readOtherNames(JsonNode intervention, Set<List<String>> claims) {
        var name = RegisteredName.of(intervention.get("name").textValue());
        if (name.isEmpty()) {
            return;
        }
        texts(intervention.path("otherNames")).stream()
                .limit(10)
                .flatMap(other -> RegisteredName.of(other).stream())
                .filter(other -> !RegisteredName.key(other).equals(RegisteredName.key(name.get())))
                .forEach(other -> claims.add(List.of("OTHER_NAME", name.get(), other)));
    }

    private static void readAcronyms(
            JsonNode protocol, List<String> conditions, List<JsonNode> named, Set<List<String>> claims) {
        Stream.of(
                        Stream.of("briefTitle", "officialTitle")
                                .map(title -> protocol.path("identificationModule")
                                        .path(title)
                                        .asText()),
                        texts(protocol.at("/conditionsModule/keywords")).stream(),
                        conditions.stream(),
                        named.stream().map(each -> each.get("name").textValue()),
                        named.stream().flatMap(each -> texts(each.path("otherNames")).stream()))
                .flatMap(texts -> texts)
                .flatMap(text -> RegisteredName.acronyms(text).stream())
                .forEach(acronym -> claims.add(List.of("ACRONYM", acronym.getFirst(), acronym.getLast())));
    }

    private void count(List<String> claim) {
        count(claim.get(1), new Tie(claim.get(0), true, claim.get(2)));
        count(claim.get(2), new Tie(claim.get(0), false, claim.get(1)));
    }

    private void count(String name, Tie tie) {
        ties.computeIfAbsent(RegisteredName.key(name), absent -> new HashMap<>())
                .merge(tie, 1, Integer::sum);
    }

    private static List<String> texts(JsonNode list) {
        return list.isArray()
                ? StreamSupport.stream(list.spliterator(), false)
                        .map(JsonNode::asText)
                        .filter(text -> !text.isBlank())
                        .toList()
                : Collections.emptyList();
    }
}
