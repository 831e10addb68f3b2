package org.trialgraph.search.facet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.ResultsRule;
import org.trialgraph.trial.ResultsStatus;
import org.trialgraph.trial.text.IndexedField;

/// A trial as its record has it: read from the JSON, not asked of the service.
final class RegisteredTrial {

    private static final int NOT_COUNTED = 99_999_999;

    final int nct;
    final Set<String> statuses;
    final Set<String> studyTypes;
    final Set<String> phases;
    final Set<String> sexes;
    final Set<String> standardAges;
    final Set<String> conditions;
    final Set<String> interventions;
    final Set<String> interventionTypes;
    final Set<String> sponsors;
    final Set<String> sponsorClasses;
    final Set<String> investigators;
    final List<RegisteredSite> sites;
    final @Nullable Boolean healthyVolunteers;
    final @Nullable String minimumAge;
    final @Nullable String maximumAge;
    final @Nullable Integer enrollment;
    final boolean hasResults;
    final ResultsRule rule;

    /// First possible days, by the registry's names of the fields.
    private final Map<String, PartialDate> dates = new HashMap<>();

    private final Map<String, RegisteredWords> words = new HashMap<>();

    /// @param fields whose words can be asked for
    RegisteredTrial(JsonNode study, Collection<String> fields) {
        var record = study.path("protocolSection");
        nct = Integer.parseInt(
                texts(record, "identificationModule.nctId").getFirst().substring(3));
        statuses = set(record, "statusModule.overallStatus");
        studyTypes = set(record, "designModule.studyType");
        phases = set(record, "designModule.phases");
        sexes = set(record, "eligibilityModule.sex");
        standardAges = set(record, "eligibilityModule.stdAges");
        conditions = set(record, "conditionsModule.conditions");
        interventions = set(record, "armsInterventionsModule.interventions.name");
        interventionTypes = set(record, "armsInterventionsModule.interventions.type");
        sponsors = set(record, "sponsorCollaboratorsModule.leadSponsor.name");
        sponsors.addAll(set(record, "sponsorCollaboratorsModule.collaborators.name"));
        sponsorClasses = set(record, "sponsorCollaboratorsModule.leadSponsor.class");
        investigators = set(record, "contactsLocationsModule.overallOfficials.name");
        sites = stream(record.at("/contactsLocationsModule/locations"))
                .map(RegisteredSite::of)
                .toList();
        var eligibility = record.path("eligibilityModule");
        healthyVolunteers = eligibility.has("healthyVolunteers")
                ? eligibility.get("healthyVolunteers").booleanValue()
                : null;
        minimumAge = eligibility.path("minimumAge").textValue();
        maximumAge = eligibility.path("maximumAge").textValue();
        int count = record.at("/designModule/enrollmentInfo/count").asInt(NOT_COUNTED);
        enrollment = count == NOT_COUNTED ? null : count;
        hasResults = study.path("hasResults").booleanValue();
        readDates(record.path("statusModule"));
        rule = rule(record);
        for (String field : fields) {
            words.put(field, new RegisteredWords(texts(study, path(field))));
        }
    }

    private void readDates(JsonNode module) {
        Stream.of("startDate", "primaryCompletionDate", "completionDate", "studyFirstPostDate", "lastUpdatePostDate")
                .forEach(name -> {
                    var date = PartialDate.of(
                            module.path(name + "Struct").path("date").textValue(), null);
                    if (date != null) {
                        dates.put(name, date);
                    }
                });
    }

    private ResultsRule rule(JsonNode record) {
        var oversight = record.path("oversightModule");
        var status = record.path("statusModule");
        return new ResultsRule(
                statuses.stream().findFirst().orElse(null),
                studyTypes.stream().findFirst().orElse(null),
                List.copyOf(phases),
                oversight.path("isFdaRegulatedDrug").asBoolean()
                        || oversight.path("isFdaRegulatedDevice").asBoolean(),
                status.hasNonNull("dispFirstSubmitDate") || status.hasNonNull("dispFirstPostDateStruct"),
                latest("primaryCompletionDate"),
                latest("completionDate"));
    }

    private @Nullable LocalDate latest(String name) {
        var date = dates.get(name);
        return date == null ? null : date.latest();
    }

    /// The first possible day of a date by its name in the record, such as `startDate`.
    @Nullable
    LocalDate date(String name) {
        var date = dates.get(name);
        return date == null ? null : date.earliest();
    }

    /// @param asOf day of the newest update of all trials
    ResultsStatus results(LocalDate asOf) {
        if (hasResults) {
            return ResultsStatus.POSTED;
        }
        if (!rule.expected()) {
            return ResultsStatus.NOT_EXPECTED;
        }
        var due = rule.dueBy();
        return rule.enforceable() && due != null && due.isBefore(asOf) ? ResultsStatus.OVERDUE : ResultsStatus.PENDING;
    }

    RegisteredWords words(String field) {
        return words.getOrDefault(field, RegisteredWords.NONE);
    }

    /// The values that a facet counts.
    Set<String> values(FacetField field) {
        var start = date("startDate");
        return switch (field) {
            case STATUS -> statuses;
            case PHASE -> phases;
            case STUDY_TYPE -> studyTypes;
            case SEX -> sexes;
            case STANDARD_AGE -> standardAges;
            case CONDITION -> conditions;
            case INTERVENTION -> interventions;
            case INTERVENTION_TYPE -> interventionTypes;
            case SPONSOR -> sponsors;
            case SPONSOR_CLASS -> sponsorClasses;
            case COUNTRY -> {
                Set<String> countries = new LinkedHashSet<>();
                sites.stream().map(RegisteredSite::country).forEach(country -> {
                    if (country != null) {
                        countries.add(country);
                    }
                });
                yield countries;
            }
            case START_YEAR -> start == null ? Set.of() : Set.of(String.valueOf(start.getYear()));
            case RESULTS -> Set.of(hasResults ? "WITH" : "WITHOUT");
        };
    }

    private static String path(String field) {
        return IndexedField.ALL.stream()
                .filter(indexed -> indexed.name().equals(field))
                .findFirst()
                .orElseThrow()
                .path();
    }

    private static Set<String> set(JsonNode node, String path) {
        return new LinkedHashSet<>(texts(node, path));
    }

    /// The texts at the end of a path through objects and lists.
    private static List<String> texts(JsonNode node, String path) {
        List<JsonNode> reached = List.of(node);
        for (String member : path.split("\\.", -1)) {
            List<JsonNode> next = new ArrayList<>();
            reached.forEach(each -> next.addAll(elements(each.path(member))));
            reached = next;
        }
        return reached.stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<JsonNode> elements(JsonNode node) {
        return node.isArray() ? stream(node).toList() : List.of(node);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
