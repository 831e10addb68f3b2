package org.trialgraph.ingest.ctgov;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.Age;
import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.ResultsRule;

/// What a search reads of a trial, from its other rows.
final class SearchRow {

    private final TrialDraft draft;

    private SearchRow(TrialDraft draft) {
        this.draft = draft;
    }

    /// Adds the row; all others have to be there.
    static void add(JsonNode document, TrialDraft draft) {
        new SearchRow(draft).add(document);
    }

    private void add(JsonNode document) {
        var rule = new ResultsRule(
                text("status"),
                text("study_type"),
                texts(draft.trial().get("phases")),
                Boolean.TRUE.equals(draft.trial().get("fda_regulated_drug"))
                        || Boolean.TRUE.equals(draft.trial().get("fda_regulated_device")),
                Boolean.TRUE.equals(draft.trial().get("results_delay_certified")),
                latest("primary_completion_date"),
                latest("completion_date"));
        var words = SearchWords.of(document);
        draft.add(
                Table.SEARCH_DOCUMENT,
                words.all(),
                text("status"),
                text("study_type"),
                texts(draft.trial().get("phases")).stream().distinct().toList(),
                draft.first(Table.ELIGIBILITY, "sex"),
                draft.first(Table.ELIGIBILITY, "healthy_volunteers"),
                texts(draft.first(Table.ELIGIBILITY, "standard_ages")).stream()
                        .distinct()
                        .toList(),
                years("minimum_age"),
                years("maximum_age"),
                each(Table.CONDITION, "name"),
                each(Table.INTERVENTION, "name"),
                each(Table.INTERVENTION, "type"),
                each(Table.SPONSOR, "name"),
                draft.first(Table.SPONSOR, "class"),
                countriesWithSites(),
                draft.trial().get("enrollment_count"),
                earliest("start_date"),
                earliest("primary_completion_date"),
                earliest("completion_date"),
                earliest("first_posted_date"),
                draft.trial().get("last_update_posted"),
                earliest("results_first_posted_date"),
                draft.trial().get("results_posted"),
                rule.expected(),
                rule.dueBy(),
                rule.enforceable(),
                words.brief());
    }

    /// Not those that no longer take part.
    private List<Object> countriesWithSites() {
        return each(Table.LOCATION, "country");
    }

    /// What a list has in a column, each once.
    private List<Object> each(Table list, String column) {
        return draft.all(list, column).stream().distinct().toList();
    }

    private @Nullable String text(String column) {
        return (String) draft.trial().get(column);
    }

    @SuppressWarnings("unchecked") // an array column
    private static List<String> texts(@Nullable Object value) {
        return value == null ? List.of() : (List<String>) value;
    }

    private @Nullable Double years(String column) {
        return Age.parse((String) draft.first(Table.ELIGIBILITY, column))
                .map(Age::years)
                .orElse(null);
    }

    private @Nullable LocalDate earliest(String column) {
        var date = PartialDate.of(text(column), null);
        return date == null ? null : date.earliest();
    }

    private @Nullable LocalDate latest(String column) {
        var date = PartialDate.of(text(column), null);
        return date == null ? null : date.latest();
    }
}
