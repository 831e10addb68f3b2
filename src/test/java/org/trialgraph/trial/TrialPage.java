package org.trialgraph.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The text of a trial's page, from the answer to `examples/trial-page.graphql`: titles and values in the order of
/// the page, a line each. It shows that one request answers the whole page.
final class TrialPage {

    private final JsonNode trial;
    private final List<String> lines = new ArrayList<>();

    private TrialPage(JsonNode trial) {
        this.trial = trial;
    }

    static List<String> lines(JsonNode trial) {
        var page = new TrialPage(trial);
        page.head();
        page.basics();
        page.texts();
        page.design();
        page.groups();
        page.eligibility();
        page.people();
        page.places();
        return page.lines;
    }

    private void head() {
        add(text(trial, "briefTitle"));
        add("NCT ID: " + text(trial, "nctId"));
        add("Last Updated: " + text(trial, "dates", "lastUpdatePosted", "text"));
        add("Study Results");
        add("Results " + text(trial, "results", "status").toLowerCase(java.util.Locale.ROOT));
    }

    private void basics() {
        add("Basic Information");
        titled("Recruitment Status", text(trial, "status"));
        titled("Clinical Phase", all(trial.get("phases")).map(JsonNode::asText).collect(Collectors.joining("/")));
        titled("Total Enrollment", text(trial, "enrollment", "count") + " participants");
        titled("Study Classification", text(trial, "studyType"));
        titled("Study Start Date", text(trial, "dates", "start", "text"));
        titled("Study Completion Date", text(trial, "dates", "completion", "text"));
    }

    private void texts() {
        titled("Brief Summary", text(trial, "briefSummary"));
        titled("Detailed Description", text(trial, "detailedDescription"));
        add("Conditions");
        all(trial.get("conditions")).forEach(condition -> add(text(condition, "name")));
    }

    private void design() {
        add("Study Design");
        titled("Allocation Method", text(trial, "design", "allocation"));
        titled("Intervention Model", text(trial, "design", "interventionModel"));
        titled("Primary Study Purpose", text(trial, "design", "primaryPurpose"));
        titled("Blinding Strategy", text(trial, "design", "masking", "level"));
    }

    private void groups() {
        add("Study Groups");
        all(trial.get("arms")).forEach(arm -> {
            titled(text(arm, "label"), text(arm, "description"));
            add("Group Type " + text(arm, "type"));
            all(arm.get("interventions")).forEach(intervention -> {
                titled(text(intervention, "name"), "Intervention Type " + text(intervention, "type"));
                add(text(intervention, "description"));
            });
        });
        add("Interventions");
        all(trial.get("interventions")).forEach(intervention -> {
            titled(text(intervention, "name"), text(intervention, "description"));
            add("Intervention Type " + text(intervention, "type"));
        });
    }

    private void eligibility() {
        add("Eligibility Criteria");
        add("Inclusion Criteria");
        criteria(trial.at("/eligibility/inclusion"));
        add("Exclusion Criteria");
        criteria(trial.at("/eligibility/exclusion"));
        titled("Minimum Eligible Age", text(trial, "eligibility", "minimumAge", "text"));
        titled("Maximum Eligible Age", text(trial, "eligibility", "maximumAge", "text"));
        titled("Eligible Sex", text(trial, "eligibility", "sex"));
        titled(
                "Accepts Healthy Volunteers",
                trial.at("/eligibility/healthyVolunteers").asBoolean() ? "Yes" : "No");
    }

    /// In the registry's markdown, two lists in a row have a comment between them.
    private void criteria(JsonNode criteria) {
        int list = 0;
        for (var criterion : criteria) {
            if (list != 0 && list != criterion.get("list").asInt()) {
                add("<!-- -->");
            }
            list = criterion.get("list").asInt();
            add(Stream.of(text(criterion, "marker"), text(criterion, "text"))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" ")));
            criteria(criterion.path("children"));
        }
    }

    private void people() {
        add("Sponsors");
        Stream.of("COLLABORATOR", "LEAD")
                .forEach(role -> all(trial.get("sponsors"))
                        .filter(sponsor -> text(sponsor, "role").equals(role))
                        .forEach(sponsor -> {
                            titled(text(sponsor, "name"), text(sponsor, "class"));
                            add("Sponsor Role " + role.toLowerCase(java.util.Locale.ROOT));
                        }));
        add("Responsible Party");
        titled(text(trial, "responsibleParty", "name"), text(trial, "responsibleParty", "title"));
        add("Responsibility Role " + text(trial, "responsibleParty", "type"));
        add("Principal Investigators");
        all(trial.get("investigators")).forEach(investigator -> {
            titled(text(investigator, "name"), "Role: " + text(investigator, "role"));
            add(text(investigator, "affiliation"));
        });
    }

    private void places() {
        add("Locations");
        all(trial.at("/locations/nodes")).forEach(site -> {
            titled(
                    text(site, "facility"),
                    Stream.of("city", "state", "country")
                            .map(part -> text(site, part))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", ")));
            titled("Site Status", text(site, "status"));
        });
        add("Countries");
        all(trial.get("countries")).forEach(country -> add(text(country, "name")));
        add("Other Identifiers");
        all(trial.get("identifiers")).forEach(identifier -> {
            var type = text(identifier, "type");
            titled(text(identifier, "value"), "Identifier Type: " + (type.isEmpty() ? "-" : type));
            add("Identifier Source: " + text(identifier, "source"));
        });
    }

    private void titled(String title, String value) {
        add(title);
        add(value);
    }

    /// An empty section shows its title alone.
    private void add(String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(Objects.requireNonNull(list).spliterator(), false);
    }

    private static String text(JsonNode node, String... path) {
        var at = node;
        for (var name : path) {
            at = at.path(name);
        }
        return at.isNull() ? "" : at.asText();
    }
}
