package org.trialgraph.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Measures a registry, study by study.
final class Features {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Map<String, String> LISTS = lists();
    private static final Map<String, String> TEXTS = texts();
    private static final Map<String, String> NAMES = names();

    private final Map<String, List<Double>> values = new LinkedHashMap<>();
    private final Map<String, Set<String>> different = new LinkedHashMap<>();
    private final Map<String, Integer> shares = new LinkedHashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private int studies;

    void add(JsonNode study, int bytes) {
        studies++;
        value("bytes of JSON", bytes);
        LISTS.forEach((name, path) -> {
            if (!path.startsWith("/results") || study.has("resultsSection")) {
                value(name, study.at(path).size());
            }
        });
        TEXTS.forEach((name, path) -> strings(study, path).forEach(text -> value(name, text.length())));
        NAMES.forEach((name, path) -> strings(study, path)
                .forEach(text ->
                        different.computeIfAbsent(name, _ -> new HashSet<>()).add(text)));
        share("with results", study.has("resultsSection"));
        share(
                "with headings of conditions",
                study.at("/derivedSection/conditionBrowseModule").has("meshes"));
        share(
                "with headings of interventions",
                study.at("/derivedSection/interventionBrowseModule").has("meshes"));
        share(
                "interventional",
                study.at("/protocolSection/designModule/studyType").asText().equals("INTERVENTIONAL"));
        for (var status : List.of("COMPLETED", "RECRUITING", "UNKNOWN")) {
            share(
                    status,
                    study.at("/protocolSection/statusModule/overallStatus")
                            .asText()
                            .equals(status));
        }
        value("year first submitted", year(study, "/protocolSection/statusModule/studyFirstSubmitDate"));
        value("year last updated", year(study, "/protocolSection/statusModule/lastUpdatePostDateStruct/date"));
        countWords(study);
    }

    /// Quantiles and mean of each feature of which a study or text has one value.
    Map<String, double[]> quantiles() {
        Map<String, double[]> found = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            double[] sorted =
                    all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            double mean =
                    all.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            found.put(name, new double[] {
                at(sorted, 0.1), at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), sorted[sorted.length - 1], mean
            });
        });
        return found;
    }

    /// Features of which the registry has one value.
    Map<String, Double> totals() {
        Map<String, Double> found = new LinkedHashMap<>();
        shares.forEach((name, count) -> found.put("% " + name, 100.0 * count / studies));
        different.forEach((name, names) -> found.put("different " + name, (double) names.size()));
        long tokens = words.values().stream().mapToLong(Integer::longValue).sum();
        found.put("words", (double) tokens);
        found.put("different words", (double) words.size());
        found.put("words that occur once", (double)
                words.values().stream().filter(count -> count == 1).count());
        var counts = words.values().stream()
                .sorted((a, b) -> b - a)
                .mapToLong(Integer::longValue)
                .toArray();
        for (int most : new int[] {100, 1000, 10_000}) {
            long sum = 0;
            for (int i = 0; i < Math.min(most, counts.length); i++) {
                sum += counts[i];
            }
            found.put(
                    String.format(Locale.ROOT, "%% of words that are the %,d most frequent", most),
                    100.0 * sum / tokens);
        }
        return found;
    }

    private void value(String name, double value) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private void share(String name, boolean holds) {
        shares.merge(name, holds ? 1 : 0, Integer::sum);
    }

    private void countWords(JsonNode node) {
        if (node.isTextual()) {
            var matcher = WORD.matcher(node.textValue().toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                words.merge(matcher.group(), 1, Integer::sum);
            }
        }
        node.forEach(this::countWords);
    }

    /// What a path leads to, where `*` is each element of a list.
    private static List<String> strings(JsonNode node, String path) {
        int star = path.indexOf("/*");
        if (star < 0) {
            var found = node.at(path);
            return found.isTextual() ? List.of(found.textValue()) : List.of();
        }
        List<String> found = new ArrayList<>();
        node.at(path.substring(0, star)).forEach(element -> found.addAll(strings(element, path.substring(star + 2))));
        return found;
    }

    private static double year(JsonNode study, String path) {
        return Double.parseDouble(study.at(path).textValue().substring(0, 4));
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }

    private static Map<String, String> lists() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("sites", "/protocolSection/contactsLocationsModule/locations");
        paths.put("arms", "/protocolSection/armsInterventionsModule/armGroups");
        paths.put("interventions", "/protocolSection/armsInterventionsModule/interventions");
        paths.put("conditions", "/protocolSection/conditionsModule/conditions");
        paths.put("keywords", "/protocolSection/conditionsModule/keywords");
        paths.put("primary outcomes", "/protocolSection/outcomesModule/primaryOutcomes");
        paths.put("secondary outcomes", "/protocolSection/outcomesModule/secondaryOutcomes");
        paths.put("collaborators", "/protocolSection/sponsorCollaboratorsModule/collaborators");
        paths.put("officials", "/protocolSection/contactsLocationsModule/overallOfficials");
        paths.put("references", "/protocolSection/referencesModule/references");
        paths.put("headings above the conditions", "/derivedSection/conditionBrowseModule/ancestors");
        paths.put("headings above the interventions", "/derivedSection/interventionBrowseModule/ancestors");
        paths.put("outcome measures, of those with results", "/resultsSection/outcomeMeasuresModule/outcomeMeasures");
        paths.put("serious events, of those with results", "/resultsSection/adverseEventsModule/seriousEvents");
        paths.put("other events, of those with results", "/resultsSection/adverseEventsModule/otherEvents");
        paths.put("baseline measures, of those with results", "/resultsSection/baselineCharacteristicsModule/measures");
        return paths;
    }

    private static Map<String, String> texts() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("characters of a title", "/protocolSection/identificationModule/briefTitle");
        paths.put("characters of an official title", "/protocolSection/identificationModule/officialTitle");
        paths.put("characters of a summary", "/protocolSection/descriptionModule/briefSummary");
        paths.put("characters of a description", "/protocolSection/descriptionModule/detailedDescription");
        paths.put("characters of criteria", "/protocolSection/eligibilityModule/eligibilityCriteria");
        paths.put("characters of a keyword", "/protocolSection/conditionsModule/keywords/*");
        paths.put("characters of a primary outcome", "/protocolSection/outcomesModule/primaryOutcomes/*/measure");
        paths.put("characters of an arm's label", "/protocolSection/armsInterventionsModule/armGroups/*/label");
        paths.put(
                "characters of an arm's description",
                "/protocolSection/armsInterventionsModule/armGroups/*/description");
        paths.put("characters of a citation", "/protocolSection/referencesModule/references/*/citation");
        return paths;
    }

    private static Map<String, String> names() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("sponsors", "/protocolSection/sponsorCollaboratorsModule/leadSponsor/name");
        paths.put("conditions", "/protocolSection/conditionsModule/conditions/*");
        paths.put("keywords", "/protocolSection/conditionsModule/keywords/*");
        paths.put("interventions", "/protocolSection/armsInterventionsModule/interventions/*/name");
        paths.put("officials", "/protocolSection/contactsLocationsModule/overallOfficials/*/name");
        paths.put("cities", "/protocolSection/contactsLocationsModule/locations/*/city");
        paths.put("facilities", "/protocolSection/contactsLocationsModule/locations/*/facility");
        paths.put("headings of conditions", "/derivedSection/conditionBrowseModule/meshes/*/term");
        paths.put("headings of interventions", "/derivedSection/interventionBrowseModule/meshes/*/term");
        paths.put("serious events", "/resultsSection/adverseEventsModule/seriousEvents/*/term");
        return paths;
    }
}
