package org.trialgraph.trial.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Lists;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.HeldTrials;
import org.trialgraph.ingest.Reject;

/// Records whose every text is hostile, from their import to the answers.
@QuarkusTest
class HostileRecordTest {

    /// All fields that take a format. A new one belongs here and into [#TEXTS], which must ask for it.
    private static final Set<String> FORMATTED =
            Set.of("Trial.briefSummary", "Trial.detailedDescription", "Eligibility.text", "Criterion.text");

    private static final String TEXTS = """
            query($ids: [String!]!, $format: TextFormat!) {
              trialsById(ids: $ids) {
                briefTitle conditions { name } keywords arms { label description }
                summary: briefSummary(format: $format) description: detailedDescription(format: $format)
                eligibility {
                  text(format: $format)
                  criteria { ...Text children { ...Text children { ...Text children { ...Text } } } }
                }
              }
            }
            fragment Text on Criterion { text(format: $format) }""";

    private static final String FIELDS = """
            { __schema { types { name fields { name args { type { name ofType { name } } } } } } }""";

    /// Characters that steer, hide or turn text around, and the last of all.
    private static final List<String> ODD_CHARACTERS = IntStream.of(
                    1, 7, 8, 0xB, 0x1B, 0x1F, 0x7F, 0x85, 0x9B, 0xAD, 0x200B, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E,
                    0x2066, 0x2069, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0xE0001, 0x1F600, 0x10FFFF)
            .mapToObj(character -> "a" + Character.toString(character) + "b")
            .toList();

    @Inject
    HeldTrials held;

    @Test
    void everyFieldWithAFormatIsAskedFor() {
        Set<String> formatted = new TreeSet<>();
        for (JsonNode type : data(FIELDS).at("/__schema/types")) {
            for (JsonNode field : type.get("fields")) {
                if (field.findValuesAsText("name").contains("TextFormat")) {
                    formatted.add(
                            type.get("name").asText() + "." + field.get("name").asText());
                }
            }
        }
        assertThat(formatted).isEqualTo(new TreeSet<>(FORMATTED));
    }

    @ParameterizedTest
    @EnumSource
    void formattedTextsAreHarmlessAndOthersAreAsRegistered(TextFormat format) {
        List<String> texts = new ArrayList<>(HostileTexts.all());
        texts.addAll(ODD_CHARACTERS);

        int number = 0;
        for (List<String> part : Lists.partition(texts, 50)) {
            var trials = trials(part, number, format);
            for (int i = 0; i < part.size(); i++) {
                check(trials.get(i), part.get(i), format);
            }
            number += part.size();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\uD800b", "a\\uDFFF", "\\uD800", "\\uDC00\\uD800"})
    void textThatCannotBeStoredCostsItsRecordAlone(String escaped) {
        var studies = JsonNodeFactory.instance.arrayNode();
        studies.add(study(1, "good")).add(study(2, "bad")).add(study(3, "good"));
        var report = held.json(studies.toString().replace("bad", escaped));

        assertThat(report.counts().inserted()).isEqualTo(2);
        assertThat(report.rejects())
                .singleElement()
                .extracting(Reject::id, Reject::path)
                .containsExactly("NCT99000002", "protocolSection.identificationModule.briefTitle");
    }

    private JsonNode trials(List<String> texts, int number, TextFormat format) {
        ArrayNode studies = JsonNodeFactory.instance.arrayNode();
        List<String> ids = new ArrayList<>();
        for (String text : texts) {
            ids.add("NCT%08d".formatted(99_000_001 + number + ids.size()));
            studies.add(study(number + ids.size(), text));
        }
        assertThat(held.json(studies.toString()).counts().inserted()).isEqualTo(texts.size());
        return data(TEXTS, Map.of("ids", ids, "format", format)).get("trialsById");
    }

    private static void check(JsonNode trial, String text, TextFormat format) {
        assertThat(trial.get("briefTitle").textValue()).isEqualTo(text);
        assertThat(trial.at("/conditions/0/name").textValue()).isEqualTo(text);
        assertThat(trial.at("/keywords/0").textValue()).isEqualTo(text);
        assertThat(trial.at("/arms/0/label").textValue()).isEqualTo(text);
        assertThat(trial.at("/arms/0/description").textValue()).isEqualTo(text);

        var formatted = new ArrayList<>(trial.findValuesAsText("text"));
        assertThat(formatted).hasSizeGreaterThan(2);
        formatted.add(trial.get("summary").textValue());
        formatted.add(trial.get("description").textValue());
        switch (format) {
            case HTML -> formatted.forEach(SafeHtml::assertSafe);
            case MARKDOWN -> {
                assertThat(trial.get("summary").textValue()).isEqualTo(text);
                assertThat(trial.get("description").textValue()).isEqualTo(around(text));
                assertThat(trial.at("/eligibility/text").textValue()).isEqualTo(criteria(text));
            }
            case TEXT -> {
                assertThat(trial.get("description").textValue())
                        .startsWith("Before.")
                        .endsWith("Behind.");
                assertThat(trial.at("/eligibility/text").textValue())
                        .startsWith("Inclusion")
                        .endsWith("Behind.");
            }
        }
    }

    private static ObjectNode study(int number, String text) {
        var study = JsonNodeFactory.instance.objectNode();
        var protocol = study.putObject("protocolSection");
        protocol.putObject("identificationModule")
                .put("nctId", "NCT%08d".formatted(99_000_000 + number))
                .put("briefTitle", text);
        protocol.putObject("descriptionModule").put("briefSummary", text).put("detailedDescription", around(text));
        var conditions = protocol.putObject("conditionsModule");
        conditions.putArray("conditions").add(text);
        conditions.putArray("keywords").add(text);
        protocol.putObject("armsInterventionsModule")
                .putArray("armGroups")
                .addObject()
                .put("label", text)
                .put("description", text);
        protocol.putObject("eligibilityModule").put("eligibilityCriteria", criteria(text));
        return study;
    }

    private static String around(String text) {
        return "Before.\n\n" + text + "\n\nBehind.";
    }

    /// As an item, as an item of an item, and on lines of its own.
    private static String criteria(String text) {
        var line = text.replace('\n', ' ');
        return "Inclusion Criteria:\n\n* " + line + "\n  1. " + line + "\n\n" + text + "\n\nBehind.";
    }
}
