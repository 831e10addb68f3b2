package org.trialgraph.search.query;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields that have a value of their own in a row: dates, numbers, ages and truth values, as SQL.
final class TypedFields {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("StartDate", "d.start"),
            Map.entry("PrimaryCompletionDate", "d.primary_completion"),
            Map.entry("CompletionDate", "d.completion"),
            Map.entry("StudyFirstPostDate", "d.first_posted"),
            Map.entry("LastUpdatePostDate", "d.last_update_posted"),
            Map.entry("ResultsFirstPostDate", "d.results_first_posted"),
            Map.entry("StudyFirstSubmitDate", date("first_submitted_date")),
            Map.entry("StudyFirstSubmitQCDate", date("first_submitted_qc_date")),
            Map.entry("LastUpdateSubmitDate", date("last_update_submitted_date")),
            Map.entry("StatusVerifiedDate", date("status_verified_date")),
            Map.entry("ResultsFirstSubmitDate", date("results_first_submitted_date")),
            Map.entry("ResultsFirstSubmitQCDate", date("results_first_submitted_qc_date")),
            Map.entry("DispFirstSubmitDate", date("certification_first_submitted_date")),
            Map.entry("DispFirstSubmitQCDate", date("certification_first_submitted_qc_date")),
            Map.entry("DispFirstPostDate", date("certification_first_posted_date")),
            Map.entry("EnrollmentCount", "d.enrollment"),
            Map.entry("MinimumAge", "d.minimum_age"),
            Map.entry("MaximumAge", "d.maximum_age"),
            Map.entry("HealthyVolunteers", "d.healthy_volunteers"),
            Map.entry("HasResults", "d.results_posted"),
            Map.entry("OversightHasDMC", trial("has_dmc")),
            Map.entry("IsFDARegulatedDrug", trial("fda_regulated_drug")),
            Map.entry("IsFDARegulatedDevice", trial("fda_regulated_device")),
            Map.entry("IsUnapprovedDevice", trial("unapproved_device")),
            Map.entry("IsUSExport", trial("exported_from_us")),
            Map.entry("IsPPSD", trial("pediatric_postmarket_surveillance")),
            Map.entry("HasExpandedAccess", trial("expanded_access")),
            Map.entry("DelayedPosting", trial("delayed_posting")),
            Map.entry("ResultsWaived", trial("results_waived")),
            Map.entry("FDAAA801Violation", trial("fdaaa801_violation")),
            Map.entry("LargeDocNoSAP", trial("no_analysis_plan")),
            Map.entry("ExpAccTypeIndividual", trial("expanded_access_individual")),
            Map.entry("ExpAccTypeIntermediate", trial("expanded_access_intermediate")),
            Map.entry("ExpAccTypeTreatment", trial("expanded_access_treatment")),
            Map.entry("NPtrsToThisExpAccNCTId", trial("expanded_access_references")),
            Map.entry("EstimatedResultsFirstSubmitDate", date("results_first_submitted_estimated_date")),
            Map.entry("FirstMCPPostDate", date("results_first_posted_with_comments_date")),
            Map.entry("GenderBased", "(select gender_based from eligibility where eligibility.nct = d.nct)"),
            Map.entry(
                    "VersionHolder",
                    "(select nullif(max(registry_day), date '1970-01-01') from trial_version"
                            + " where trial_version.nct = d.nct)"),
            Map.entry("PatientRegistry", "(select patient_registry from design where design.nct = d.nct)"));

    /// It has a value in every row, if only of another date.
    private static final String LAST_UPDATE_POST = "LastUpdatePostDate";

    private static final Map<String, String> SIZES = Map.ofEntries(
            Map.entry("Phase", "cardinality(d.phases)"),
            Map.entry("StdAge", "cardinality(d.standard_ages)"),
            Map.entry("Condition", "cardinality(d.conditions)"),
            Map.entry("Keyword", "(select cardinality(keywords) from trial where trial.nct = d.nct)"),
            Map.entry(
                    "Retraction",
                    "(select coalesce(sum(greatest(cardinality(retraction_pmids), cardinality(retraction_sources))), 0)"
                            + " from reference where reference.nct = d.nct)"));

    /// What their rows have may be fewer than were registered: a name that names nothing is passed over.
    private static final Set<String> NOT_COUNTED = Set.of("ArmGroupInterventionName", "InterventionArmGroupLabel");

    private TypedFields() {}

    /// The value of a field; empty if it has none in a row.
    static Optional<String> value(String field) {
        return Optional.ofNullable(COLUMNS.get(field));
    }

    /// That a field has a value; empty if it has none in a row.
    static Optional<String> presence(String field) {
        return field.equals(LAST_UPDATE_POST)
                ? Optional.of(trial("last_update_posted_date") + " is not null")
                : value(field).map(value -> value + " is not null");
    }

    /// The length of a list; empty if it is not counted.
    static Optional<String> size(String list) {
        return Optional.ofNullable(SIZES.get(list))
                .or(() -> FieldRows.of(list)
                        .filter(rows -> !NOT_COUNTED.contains(list))
                        .map(FieldRows::count));
    }

    private static String trial(String column) {
        return "(select trial." + column + " from trial where trial.nct = d.nct)";
    }

    /// A partial date counts from its first possible day.
    private static String date(String column) {
        return "(select cast(left(trial." + column + " || '-01-01', 10) as date) from trial where trial.nct = d.nct)";
    }
}
