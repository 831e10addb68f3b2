package org.trialgraph.search.area;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.search.area.SearchArea.WeightedField;

class AreasTest {

    private static final Path REGISTRY_FIELDS = Path.of("../shared/registry/study-fields.json");

    /// Parts of records that the registry's structure does not have, or that are the numbers of a geo point.
    private static final List<String> UNDOCUMENTED =
            List.of("locations_nested", "geoPoint.", "modelPredictions", "ancestors[].id_str", "reasons[].numUnits");

    private final Areas areas = Areas.registered();

    @Test
    void everyAreaHasAsManyFieldsAsTheRegistrySays() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        areas.areas().forEach(area -> sizes.put(area.name(), area.fields().size()));

        assertThat(sizes)
                .containsExactly(
                        entry("BasicSearch", 57),
                        entry("ConditionSearch", 7),
                        entry("InterventionSearch", 12),
                        entry("InterventionNameSearch", 2),
                        entry("ObsoleteConditionSearch", 4),
                        entry("ExternalIdsSearch", 2),
                        entry("ExternalIdTypesSearch", 2),
                        entry("EligibilitySearch", 2),
                        entry("OutcomeSearch", 9),
                        entry("OutcomeNameSearch", 4),
                        entry("TitleSearch", 3),
                        entry("LocationSearch", 5),
                        entry("ContactSearch", 4),
                        entry("NCTIdSearch", 2),
                        entry("IdSearch", 5),
                        entry("SponsorSearch", 3),
                        entry("FunderTypeSearch", 2),
                        entry("ResponsiblePartySearch", 5),
                        entry("PatientSearch", 47));
    }

    @Test
    void parametersOfTheRegistrysApiHaveTheirAreas() {
        var parameters = areas.areas().stream()
                .filter(area -> area.parameter().isPresent())
                .collect(toMap(area -> area.parameter().orElseThrow(), SearchArea::name));

        assertThat(parameters)
                .containsOnly(
                        entry("query.term", "BasicSearch"),
                        entry("query.cond", "ConditionSearch"),
                        entry("query.intr", "InterventionSearch"),
                        entry("query.outc", "OutcomeSearch"),
                        entry("query.titles", "TitleSearch"),
                        entry("query.locn", "LocationSearch"),
                        entry("query.id", "IdSearch"),
                        entry("query.spons", "SponsorSearch"),
                        entry("query.patient", "PatientSearch"));
    }

    @Test
    void weightsFallWithinEveryArea() {
        assertThat(areas.areas()).allSatisfy(area -> {
            var weights = area.fields().stream().map(WeightedField::weight).toList();
            assertThat(weights).isSortedAccordingTo((left, right) -> Double.compare(right, left));
            assertThat(weights).allMatch(weight -> weight > 0 && weight <= 1);
            assertThat(area.fields()).extracting(WeightedField::field).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "BasicSearch,BriefTitle,0.89,true",
        "BasicSearch,Keyword,0.6,true",
        "BasicSearch,OrgStudyId,0.4,false",
        "BasicSearch,OutcomeMeasureTitle,0.15,true",
        "ConditionSearch,NCTId,0.2,false",
        "IdSearch,OrgStudyId,0.8,true",
        "EligibilitySearch,StudyPopulation,0.8,true",
        "ObsoleteConditionSearch,ConditionAncestorTerm,0.8,true",
        "PatientSearch,PrimaryOutcomeDescription,0.45,true",
        "LocationSearch,LocationZip,0.35,false"
    })
    void weightAndSynonymsAreThoseOfTheFieldInItsArea(String area, String field, double weight, boolean synonyms) {
        assertThat(areas.requireArea(area).fields())
                .contains(new WeightedField(areas.requireField(field), weight, synonyms));
    }

    @ParameterizedTest
    @CsvSource({
        "StartDate,DATE",
        "LargeDocUploadDate,DATE",
        "EnrollmentCount,NUMBER",
        "EventGroupDeathsNumAtRisk,NUMBER",
        "MinimumAge,AGE",
        "TargetDuration,AGE",
        "HasResults,BOOLEAN",
        "HasExpandedAccess,BOOLEAN",
        "LocationGeoPoint,GEO",
        "LocationStatus,ENUM",
        "EligibilityCriteria,TEXT",
        "NCTId,TEXT",
        "ResultsSection,STRUCTURE"
    })
    void kindIsThatOfTheValues(String field, FieldKind kind) {
        assertThat(areas.requireField(field).kind()).isEqualTo(kind);
    }

    @Test
    void enumsNameTheTypeOfTheirCodeWordsAndOthersNone() {
        assertThat(areas.requireField("LocationStatus").codeType()).contains("RecruitmentStatus");
        assertThat(areas.fields())
                .allSatisfy(
                        field -> assertThat(field.codeType().isPresent()).isEqualTo(field.kind() == FieldKind.ENUM));
    }

    @Test
    void listsAreToldFromWhatIsInLists() {
        assertThat(areas.requireField("Phase")).matches(DataField::isList).matches(DataField::isRepeated);
        assertThat(areas.requireField("LocationCity"))
                .matches(field -> !field.isList())
                .matches(DataField::isRepeated);
        assertThat(areas.requireField("BriefTitle")).matches(field -> !field.isRepeated());
    }

    @ParameterizedTest
    @CsvSource({
        "overallstatus,OverallStatus",
        "NCTID,NCTId",
        "conditionsearch,ConditionSearch",
        "OVERALL-STATUS,OverallStatus",
        "sponsor,LeadSponsorName",
        "INTERVENTION,Intervention",
        "Collaborator,Collaborator"
    })
    void namesAreFoundInAnyCaseAndOwnNamesGoBeforeOthers(String name, String found) {
        assertThat(areas.find(name).map(Searchable::name)).contains(found);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "EnrolmentCount,EnrollmentCount",
                "Phse,Phase",
                "StratDate,StartDate",
                "Status,OverallStatus",
                "Title,BriefTitle",
                "ConditonSaerch,ConditionSearch",
                "Xyzzy,-",
                "q,-",
                "'',-"
            },
            nullValues = "-")
    void nearestNameIsTheOneThatWasProbablyMeant(String asked, @Nullable String meant) {
        assertThat(areas.nearest(asked)).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void locationHoldsItsFieldsAndTheAreasWithAnyOfThem() {
        assertThat(List.of("Location", "LocationCity", "LocationContactName", "LocationSearch", "BasicSearch"))
                .allMatch(name -> SearchDocument.LOCATION.holds(areas.find(name).orElseThrow()));
        assertThat(List.of("Condition", "ContactsLocationsModule", "CentralContactName", "ConditionSearch"))
                .noneMatch(
                        name -> SearchDocument.LOCATION.holds(areas.find(name).orElseThrow()))
                .allMatch(name -> SearchDocument.STUDY.holds(areas.find(name).orElseThrow()));
    }

    @Test
    void everyFieldThatIsServedCanBeNamed() throws IOException {
        var paths = new TreeSet<String>();
        areas.fields().forEach(field -> paths.add(field.path()));
        List<String> served;
        try (var table = AreasTest.class.getResourceAsStream("/coverage/fields.tsv")) {
            assertThat(table).isNotNull();
            served = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1)[0])
                    .toList();
        }

        assertThat(served)
                .hasSizeGreaterThan(300)
                .filteredOn(path -> UNDOCUMENTED.stream().noneMatch(path::contains))
                .isSubsetOf(paths);
    }

    @Test
    void fieldsAreThoseThatTheRegistryDescribes() throws IOException {
        assumeTrue(Files.exists(REGISTRY_FIELDS), REGISTRY_FIELDS + " is absent");
        Map<String, String> described = new LinkedHashMap<>();
        new ObjectMapper().readTree(Files.readString(REGISTRY_FIELDS)).forEach(root -> collect(root, "", described));
        Map<String, String> known = new LinkedHashMap<>();
        areas.fields().forEach(field -> known.put(field.name(), field.path()));

        assertThat(known).isEqualTo(described);
    }

    private static void collect(JsonNode field, String outer, Map<String, String> described) {
        boolean list = field.path("type").asText().endsWith("[]");
        var path = outer + field.get("name").asText() + (list ? "[]" : "");
        described.put(field.get("piece").asText(), path);
        field.path("children").forEach(child -> collect(child, path + ".", described));
    }
}
