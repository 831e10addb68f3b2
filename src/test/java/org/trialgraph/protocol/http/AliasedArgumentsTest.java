package org.trialgraph.protocol.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialgraph.HeldTrials;
import org.trialgraph.protocol.limit.PrintedSchema;

/// Every field that has arguments, asked for twice in one selection with different ones, answers each alias as if it
/// were alone. The fields are those of the schema, so that none is forgotten.
@QuarkusTest
class AliasedArgumentsTest {

    private static final GraphQLSchema SCHEMA = PrintedSchema.SCHEMA;

    private static final String TRIALS = "{ trials(first: 30, orderBy: [{field: NCT_ID}]) { nodes { %s } } }";

    /// Two values of each type of argument that make a difference for the bundled sample.
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("Int", List.of("1", "2")),
            Map.entry("TextFormat", List.of("TEXT", "HTML")),
            Map.entry("CriterionKind", List.of("INCLUSION", "EXCLUSION")),
            Map.entry("OutcomeKind", List.of("PRIMARY", "SECONDARY")),
            Map.entry("Date", List.of("\"2000-01-01\"", "\"2100-01-01\"")),
            Map.entry("FacetField", List.of("[STATUS]", "[SEX]")),
            Map.entry("SuggestionKind", List.of("[CONDITION]", "[SPONSOR]")),
            Map.entry("PatientInput", List.of("{ageYears: 5}", "{ageYears: 40}")),
            Map.entry("TrialFilter", List.of("{status: [RECRUITING]}", "{status: [COMPLETED]}")),
            Map.entry("String", List.of("\"NCT99000001\"", "\"NCT99000002\"")),
            Map.entry("ID", List.of("\"VHJpYWw6TkNUOTkwMDAwMDE\"", "\"VHJpYWw6TkNUOTkwMDAwMDI\"")));

    /// Where the type of an argument does not say what makes a difference.
    private static final Map<String, List<String>> VALUES_OF_ARGUMENT = Map.of(
            "Query.suggest.text", List.of("\"lupus\"", "\"diab\""),
            "Query.trialsLike.text", List.of("\"asthma in children\"", "\"breast cancer\""));

    /// Arguments that are left out where they may be: what they take comes from an answer.
    private static final List<String> CURSORS = List.of("after", "before", "last");

    @Inject
    HeldTrials held;

    /// The sample, each trial in two versions.
    @BeforeEach
    void sample() throws IOException {
        held.sample();
        held.more(Files.readString(Path.of("src/main/resources/sample/sample-trials.json"))
                .replaceAll("(\"lastUpdatePostDateStruct\"\\s*:\\s*\\{\\s*\"date\"\\s*:\\s*\")20", "$121"));
    }

    /// A field with arguments.
    record Asked(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
        @Override
        public String toString() {
            return type.getName() + "." + field.getName();
        }
    }

    static Stream<Asked> fields() {
        return SCHEMA.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> !field.getArguments().isEmpty())
                        .map(field -> new Asked(type, field)));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void eachAliasHasTheAnswerToItsOwnArguments(Asked asked) {
        String first = asked("first_alias", asked, 0);
        String second = asked("second_alias", asked, 1);

        var firstAlone = answers(asked, first).findValues("first_alias");
        var secondAlone = answers(asked, second).findValues("second_alias");
        var together = answers(asked, first + " " + second);

        assertThat(firstAlone).isNotEmpty();
        assertThat(together.findValues("first_alias")).isEqualTo(firstAlone);
        assertThat(together.findValues("second_alias")).isEqualTo(secondAlone);
        assertThat(secondAlone).as("the arguments make a difference").isNotEqualTo(firstAlone);
    }

    private static JsonNode answers(Asked asked, String selection) {
        return data(
                asked.type().equals(SCHEMA.getQueryType())
                        ? "{ " + selection + " }"
                        : TRIALS.formatted(path(asked.type()).formatted(selection)));
    }

    private static String asked(String alias, Asked asked, int which) {
        var arguments = asked.field().getArguments().stream()
                .filter(argument -> !CURSORS.contains(argument.getName()))
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) || decides(asked, argument))
                .map(argument -> argument.getName() + ": " + value(asked, argument, which))
                .collect(Collectors.joining(", "));
        return alias + ": " + asked.field().getName() + "(" + arguments + ")"
                + leaves(asked.field().getType(), 2);
    }

    /// Of several arguments that may be left out, the first whose type is known to make a difference.
    private static boolean decides(Asked asked, GraphQLArgument argument) {
        return asked.field().getArguments().stream()
                .filter(other -> !CURSORS.contains(other.getName()))
                .filter(other -> GraphQLTypeUtil.isNonNull(other.getType())
                        || VALUES.containsKey(
                                GraphQLTypeUtil.unwrapAll(other.getType()).getName()))
                .findFirst()
                .filter(argument::equals)
                .isPresent();
    }

    private static String value(Asked asked, GraphQLArgument argument, int which) {
        var type = GraphQLTypeUtil.unwrapAll(argument.getType()).getName();
        var values = VALUES_OF_ARGUMENT.getOrDefault(asked + "." + argument.getName(), VALUES.get(type));
        assertThat(values).as("two values of " + type + " for " + asked).isNotNull();
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType()));
        var value = values.get(which);
        return list && !value.startsWith("[") ? "[" + value + "]" : value;
    }

    /// The way from a trial to a type, with a place for a selection.
    private static String path(GraphQLFieldsContainer wanted) {
        Map<String, String> paths = new HashMap<>(Map.of("Trial", "%s"));
        Queue<GraphQLObjectType> open = new ArrayDeque<>(List.of(SCHEMA.getObjectType("Trial")));
        while (!paths.containsKey(wanted.getName()) && !open.isEmpty()) {
            var type = open.remove();
            for (var field : type.getFieldDefinitions()) {
                if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType next
                        && field.getArguments().stream()
                                .noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                        && !paths.containsKey(next.getName())) {
                    paths.put(
                            next.getName(),
                            Objects.requireNonNull(paths.get(type.getName())).formatted(field.getName() + " { %s }"));
                    open.add(next);
                }
            }
        }
        return Objects.requireNonNull(paths.get(wanted.getName()), wanted.getName());
    }

    private static String leaves(graphql.schema.GraphQLType type, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType composite)) {
            return "";
        }
        if (!(composite instanceof GraphQLFieldsContainer container)) {
            return " { __typename }";
        }
        return container.getFieldDefinitions().stream()
                .filter(field -> field.getArguments().isEmpty())
                .map(field -> leaf(field, depth))
                .collect(Collectors.joining(" ", " { __typename ", " }"));
    }

    private static String leaf(GraphQLFieldDefinition field, int depth) {
        GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        if (!(type instanceof GraphQLCompositeType)) {
            return field.getName();
        }
        return depth > 1 ? field.getName() + leaves(field.getType(), depth - 1) : "";
    }
}
