package org.trialgraph.ingest.merge;

import java.util.List;
import java.util.Locale;

/// The tables that an import fills, parents before their children, each with its columns in the order of a
/// [Row]'s values. The schema itself lives in Flyway; a test compares the two.
public enum Table {
    TRIAL(
            "nct",
            "brief_title",
            "official_title",
            "acronym",
            "status",
            "why_stopped",
            "study_type",
            "phases",
            "enrollment_count",
            "enrollment_kind",
            "start_date",
            "start_kind",
            "primary_completion_date",
            "primary_completion_kind",
            "completion_date",
            "completion_kind",
            "status_verified_date",
            "first_submitted_date",
            "first_posted_date",
            "first_posted_kind",
            "results_first_posted_date",
            "results_first_posted_kind",
            "last_update_submitted_date",
            "last_update_posted_date",
            "last_update_posted_kind",
            "last_update_posted",
            "results_posted",
            "results_delay_certified",
            "fda_regulated_drug",
            "fda_regulated_device",
            "has_dmc",
            "keywords",
            "document_hash",
            "imported_at"),
    DESCRIPTION("nct", "brief_summary", "detailed_description"),
    DESIGN(
            "nct",
            "allocation",
            "intervention_model",
            "intervention_model_description",
            "primary_purpose",
            "masking",
            "masking_description",
            "who_masked",
            "observational_model",
            "time_perspective"),
    CONDITION("nct", "position", "name"),
    MESH_TERM("nct", "position", "of", "mesh_id", "term", "ancestor"),
    ARM("nct", "position", "label", "type", "description"),
    INTERVENTION("nct", "position", "type", "name", "description", "other_names"),
    ARM_INTERVENTION("nct", "arm_position", "intervention_position"),
    OUTCOME("nct", "position", "kind", "measure", "description", "time_frame"),
    ELIGIBILITY(
            "nct",
            "criteria",
            "minimum_age",
            "maximum_age",
            "standard_ages",
            "sex",
            "gender_based",
            "gender_description",
            "healthy_volunteers",
            "study_population",
            "sampling_method"),
    CRITERION("nct", "position", "parent_position", "list", "kind", "marker", "markdown"),
    SPONSOR("nct", "position", "name", "class", "role"),
    RESPONSIBLE_PARTY("nct", "type", "name", "title", "affiliation", "organization"),
    INVESTIGATOR("nct", "position", "name", "role", "affiliation"),
    CONTACT("nct", "position", "name", "role", "phone", "email"),
    LOCATION("nct", "position", "facility", "city", "state", "zip", "country", "status", "latitude", "longitude"),
    LOCATION_CONTACT("nct", "location_position", "position", "name", "role", "phone", "email"),
    COUNTRY("nct", "position", "name", "site_count", "removed"),
    IDENTIFIER("nct", "position", "value", "type", "source", "link", "description"),
    REFERENCE("nct", "position", "pmid", "type", "citation", "retracted"),
    LINK("nct", "position", "label", "url"),
    DOCUMENT("nct", "position", "type", "label", "date", "filename"),
    IPD_SHARING("nct", "plan", "description", "info_types", "time_frame", "access_criteria", "url");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    /// The name in the database.
    public String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The names of the columns; the first is always the trial's number.
    public List<String> columns() {
        return columns;
    }
}
