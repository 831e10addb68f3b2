package org.trialgraph.protocol.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

/// Where the limits are, by what people ask and by what nobody should.
class KnownDocumentsTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/META-INF/resources/graphql-ui/examples");

    private final DocumentLimits limits = new DocumentLimits(Limits.DEFAULT);
    private final CostLimits costs = new CostLimits(Limits.DEFAULT);
    private final CostMeter meter = new CostMeter(PrintedSchema.SCHEMA);

    @ParameterizedTest
    @MethodSource("examples")
    void exampleCostsAHundredthOfWhatItMay(Path example, TestReporter report) throws IOException {
        var cost = pass(Files.readString(example), Map.of());
        report.publishEntry(example.getFileName().toString(), cost.toString());
        assertThat(cost.cost()).isLessThan(Limits.DEFAULT.cost() / 100);
    }

    @Test
    void hundredPagesOfTrialsPassAtOnce() throws IOException {
        var page = Files.readString(EXAMPLES.resolve("trial-page.graphql"))
                .replace("$id: String! = \"NCT99000001\"", "$ids: [String!]!")
                .replace("trial(id: $id)", "trialsById(ids: $ids)");
        var cost = pass(page, Map.of("ids", Collections.nCopies(100, "NCT99000001")));
        assertThat(cost.nodes()).isGreaterThan(100 * 100);
    }

    @Test
    void resultsOfHundredTrialsPassAtOnce() {
        var cost = pass("""
                { trials(first: 100) { nodes { nctId results {
                  outcomeMeasures {
                    title groups { id title } analyses { pValue groupIds }
                    measure {
                      title denominators { counts { number } }
                      classes { title categories { title measurements { groupId value number } } }
                    }
                  }
                  adverseEvents { serious { term stats { affected atRisk } } other { term stats { affected atRisk } } }
                } } } }""", Map.of());
        assertThat(cost.cost()).isGreaterThan(Limits.DEFAULT.cost() / 10);
    }

    @Test
    void similarTrialsOfAPageOfSearchPass() {
        pass(
                "{ trials { totalCount nodes { briefTitle similar(first: 3) { nodes { nctId briefTitle } } } } }",
                Map.of());
    }

    @Test
    void introspectionOfGraphiqlPasses() {
        pass(
                IntrospectionQueryBuilder.build(
                        IntrospectionQueryBuilder.Options.defaultOptions().typeRefFragmentDepth(9)),
                Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ trials(first: 100) { nodes { similar(first: 100) { nodes { similar(first: 100)"
                        + " { nodes { nctId } } } } } } }",
                "{ trials { nodes { similar { nodes { similar { nodes { nctId } } } } } } }",
                "{ trials(first: 100) { nodes { conditions { trials(first: 100)"
                        + " { nodes { conditions { trials(first: 100) { nodes { nctId } } } } } } } } }",
                "{ trials(first: 100) { nodes { versions(first: 100) { nodes { changes { path } } } } } }",
                "{ trials(first: 100) { nodes { versions(first: 100) { nodes { document } } } } }",
                "{ trials(first: 2147483647) { nodes { nctId } } }",
                "{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields"
                        + " { name } } } } } } } } } } } }"
            })
    void absurdityIsRefusedThoughItIsShort(String document) {
        var parsed = Parser.parse(document);
        assertThatCode(() -> limits.check(parsed)).doesNotThrowAnyException();
        assertThat(new Validator().validateDocument(PrintedSchema.SCHEMA, parsed, Locale.ROOT))
                .isEmpty();
        var operation =
                parsed.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        var cost = meter.measure(parsed, operation, Map.of());
        var refusal = catchThrowableOfType(Refusal.class, () -> costs.check(cost, operation));
        assertThat(refusal).as(cost.toString()).isNotNull();
        assertThat(refusal.code()).isEqualTo(ErrorCode.QUERY_TOO_COSTLY);
    }

    private Cost pass(String text, Map<String, Object> variables) {
        limits.check(text);
        var document = Parser.parse(text);
        limits.check(document);
        assertThat(new Validator().validateDocument(PrintedSchema.SCHEMA, document, Locale.ROOT))
                .isEmpty();
        var operation =
                document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        var cost = meter.measure(document, operation, variables);
        costs.check(cost, operation);
        return cost;
    }

    static List<Path> examples() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }
}
