package org.trialgraph.search;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/// Studies written as lines of a table: number, title, conditions, keywords, MeSH terms of the conditions, their
/// ancestors, and drugs. Columns stand between bars, values between semicolons, the other names of a drug behind an
/// equals sign with commas between them, the id of a term before one.
final class InventedStudies {

    static final String TWO_TEAS = """
            1 | Blue tea | Fatigue
            2 | Green tea | Fatigue""";

    private static final JsonMapper JSON = new JsonMapper();

    private InventedStudies() {}

    /// The number of a study in its line as the registry writes it.
    static String id(String number) {
        return "NCT990000" + "0".repeat(2 - number.length()) + number;
    }

    static String json(String table) {
        ArrayNode studies = JSON.createArrayNode();
        table.lines().map(line -> cells(line, "\\|")).forEach(cells -> studies.add(study(cells)));
        return JSON.createObjectNode().set("studies", studies).toString();
    }

    private static ObjectNode study(List<String> cells) {
        var study = JSON.createObjectNode();
        var protocol = study.putObject("protocolSection");
        protocol.putObject("identificationModule")
                .put("nctId", id(cells.getFirst()))
                .put("briefTitle", cells.get(1).isEmpty() ? "Study " + cells.getFirst() : cells.get(1));
        protocol.putObject("statusModule").putObject("lastUpdatePostDateStruct").put("date", "2025-01-01");
        var conditions = protocol.putObject("conditionsModule");
        values(cells, 2).forEach(conditions.withArray("conditions")::add);
        values(cells, 3).forEach(conditions.withArray("keywords")::add);
        var browse = study.putObject("derivedSection").putObject("conditionBrowseModule");
        terms(cells, 4, browse.putArray("meshes"));
        terms(cells, 5, browse.putArray("ancestors"));
        var interventions = protocol.putObject("armsInterventionsModule").putArray("interventions");
        values(cells, 6).map(drug -> cells(drug, "=")).forEach(drug -> {
            var intervention = interventions.addObject().put("type", "DRUG").put("name", drug.getFirst());
            drug.stream()
                    .skip(1)
                    .flatMap(others -> cells(others, ",").stream())
                    .forEach(intervention.withArray("otherNames")::add);
        });
        return study;
    }

    private static void terms(List<String> cells, int column, ArrayNode terms) {
        values(cells, column)
                .map(term -> cells(term, "="))
                .forEach(term -> terms.addObject().put("id", term.getFirst()).put("term", term.getLast()));
    }

    private static Stream<String> values(List<String> cells, int column) {
        return column < cells.size()
                ? cells(cells.get(column), ";").stream().filter(cell -> !cell.isEmpty())
                : Stream.of();
    }

    private static List<String> cells(String line, String separator) {
        return Stream.of(line.split(separator, -1)).map(String::strip).toList();
    }
}
