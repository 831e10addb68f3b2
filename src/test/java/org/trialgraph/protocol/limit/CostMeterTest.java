package org.trialgraph.protocol.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

class CostMeterTest {

    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse("""
                    type Query {
                      name: String
                      dear: String
                      box: Box
                      boxes: [Box!]!
                      named(ids: [ID!]! = ["a", "b", "c"]): [Box]!
                      page(first: Int, last: Int): BoxConnection
                      tens(first: Int = 10): BoxConnection
                      thing: Thing
                    }
                    type Mutation { drop: Box }
                    interface Thing { name: String }
                    type Box implements Thing {
                      id: ID
                      name: String
                      words: [String!]!
                      boxes: [Box!]!
                      page(first: Int): BoxConnection
                    }
                    type Lid implements Thing { name: String }
                    type BoxConnection {
                      nodes: [Box!]!
                      edges: [BoxEdge!]!
                      totalCount: Int
                      counts(fields: [String!], first: Int): [Count!]!
                    }
                    type BoxEdge { node: Box }
                    type Count { values: [String!]! }"""));

    private static final CostTable TABLE = CostTable.parse("""
            # a comment

            Query.dear	70	-
            Query.boxes	1	5
            Query.named	2	ids
            Box.words	1	4
            Box.boxes	3	2
            BoxConnection.nodes	1	page
            BoxConnection.edges	1	page
            BoxConnection.counts	9	fields 6
            Count.values	1	page""");

    private final CostMeter meter = new CostMeter(SCHEMA, TABLE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { name }                                            |   1 |   0 | 1
                    { name name }                                       |   2 |   0 | 1
                    { a: name b: name __typename }                      |   3 |   0 | 1
                    { dear }                                            |  70 |   0 | 1
                    { box { name } }                                    |   2 |   1 | 2
                    { box { words } }                                   |   5 |   1 | 2
                    { boxes { name } }                                  |  10 |   5 | 2
                    { boxes { boxes { name } } }                        |  45 |  15 | 3
                    { box { boxes { boxes { name } } } }                |  23 |   7 | 4
                    { ... { ... on Query { name } } }                   |   1 |   0 | 1
                    { thing { name ... on Box { name } ... on Lid { name } } } | 4 | 1 | 2
                    """)
    void costIsTheWeightsTimesTheListsAround(String document, long cost, long nodes, int depth) {
        assertThat(measure(document)).isEqualTo(new Cost(cost, nodes, depth));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { page(first: 7) { nodes { name } } }               |  15 |  8
                    { page(last: 7) { nodes { name } } }                |  15 |  8
                    { page(first: 3, last: 7) { nodes { name } } }      |  15 |  8
                    { page { nodes { name } } }                         |  41 | 21
                    { page(first: null) { nodes { name } } }            |  41 | 21
                    { page(first: 0) { nodes { name } } }               |   3 |  2
                    { page(first: -7) { nodes { name } } }              |   3 |  2
                    { tens { nodes { name } } }                         |  21 | 11
                    { tens(first: 7) { nodes { name } } }               |  15 |  8
                    { page(first: 7) { totalCount } }                   |   2 |  1
                    { page(first: 7) { edges { node { name } } } }      |  22 | 15
                    { page(first: 7) { nodes { name } edges { node { name } } totalCount } } | 37 | 22
                    { page(first: 7) { nodes { page(first: 2) { nodes { name } } } } } | 43 | 29
                    { page(first: 7) { ... { ...P } } } fragment P on BoxConnection { nodes { name } } | 15 | 8
                    { page(first: 7) {...P} a: page(first: 3) {...P} } fragment P on BoxConnection { nodes {id}} |22|12
                    { named(ids: ["a", "b"]) { name } }                 |   6 |  2
                    { named(ids: "a") { name } }                        |   3 |  1
                    { named(ids: []) { name } }                         |   3 |  1
                    { named { name } }                                  |   9 |  3
                    { page(first: 7) { counts(fields: ["x", "y"], first: 4) { values } } } | 27 | 3
                    { page(first: 7) { counts { values } } }            | 175 |  7
                    """)
    void listsAreAsLongAsTheirArgumentsSay(String document, long cost, long nodes) {
        var measured = measure(document);
        assertThat(measured.cost()).as("cost").isEqualTo(cost);
        assertThat(measured.nodes()).as("nodes").isEqualTo(nodes);
    }

    @Test
    void variablesTellTheLengthToo() {
        var page = "query($first: Int) { page(first: $first) { nodes { name } } }";
        assertThat(measure(page, Map.of("first", 7)).nodes()).isEqualTo(8);
        assertThat(measure(page, Map.of()).nodes()).isEqualTo(21);
        assertThat(measure("query($first: Int) { tens(first: $first) { nodes { name } } }", Map.of())
                        .nodes())
                .isEqualTo(11);
        var named = "query($ids: [ID!]!) { named(ids: $ids) { name } }";
        assertThat(measure(named, Map.of("ids", List.of("a", "b"))).nodes()).isEqualTo(2);
        var item = "query($id: ID!) { named(ids: [$id, \"b\", $id]) { name } }";
        assertThat(measure(item, Map.of("id", "a")).nodes()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  '@include(if: $is)',                   3",
        "false, '@include(if: $is)',                   1",
        "true,  '@skip(if: $is)',                      1",
        "false, '@skip(if: $is)',                      3",
        "true,  '@skip(if: $is) @include(if: true)',   1",
        "false, '@skip(if: $is) @include(if: true)',   3",
        "false, '@skip(if: $is) @include(if: false)',  1",
        "true,  '@other(if: $is)',                     3"
    })
    void whatIsLeftOutCostsNothing(boolean is, String directives, long cost) {
        for (String part : List.of("box D { name }", "... D { box { name } }", "...F D", "...on Query D { ...F }")) {
            var document = "query($is: Boolean!) { name " + part.replace("D", directives)
                    + " } fragment F on Query { box { name } }";
            assertThat(measure(document, Map.of("is", is)).cost()).as(part).isEqualTo(cost);
        }
    }

    @Test
    void depthIsThatOfWhatIsLeftIn() {
        assertThat(measure("{ name box @skip(if: true) { boxes { name } } ...F } fragment F on Query { box { name } }")
                        .depth())
                .isEqualTo(2);
    }

    @Test
    void operationThatIsMeasuredIsTheGivenOne() {
        var document = Parser.parse("query A { name } mutation B { drop { boxes { name } } }");
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        assertThat(meter.measure(document, operations.get(0), Map.of()).cost()).isEqualTo(1);
        assertThat(meter.measure(document, operations.get(1), Map.of()).cost()).isEqualTo(9);
    }

    @Test
    void costEndsAtTheLargestNumber() {
        var huge = "page(first: 2147483647) { nodes { ";
        var document = "{ " + huge + huge + huge + "name" + " }".repeat(7);
        assertThat(measure(document)).isEqualTo(new Cost(Long.MAX_VALUE, Long.MAX_VALUE, 7));
        assertThat(measure("{ page(first: 99999999999999999999) { nodes { name } } }")
                        .nodes())
                .isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void costIsNeverBelowTheNumberOfFields(int seed) {
        var documents = new RandomDocuments(SCHEMA, seed);
        for (int i = 0; i < 200; i++) {
            var text = documents.next();
            var fields = Outline.of(Parser.parse(text)
                            .getFirstDefinitionOfType(OperationDefinition.class)
                            .orElseThrow()
                            .getSelectionSet())
                    .fields();
            var cost = measure(text);
            assertThat(cost.cost()).as(text).isGreaterThanOrEqualTo(fields);
            assertThat(cost.nodes()).as(text).isLessThan(cost.cost());
        }
    }

    @Test
    void operationMayCostWhatIsTheLimit() {
        var document = Parser.parse("\n query { a: page(first: 7) { nodes { name } } }");
        var operation =
                document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        var cost = meter.measure(document, operation, Map.of());
        var within = new CostLimits(Limits.with(Map.of("cost", 15L, "nodes", 8L)));
        assertThatCode(() -> within.check(cost, operation)).doesNotThrowAnyException();

        var costly = catchThrowableOfType(
                Refusal.class, () -> new CostLimits(Limits.with("cost", 14)).check(cost, operation));
        assertThat(costly.errors())
                .containsExactly(new AnswerError(
                        ErrorCode.QUERY_TOO_COSTLY,
                        "Cost of the operation (fewer fields and smaller pages make it less): 15,"
                                + " and may be 14 at most",
                        List.of(new AnswerError.Location(2, 2)),
                        List.of(),
                        Map.of("measured", 15L, "limit", 14L)));
        assertThat(catchThrowableOfType(
                        Refusal.class, () -> new CostLimits(Limits.with("nodes", 7)).check(cost, operation)))
                .hasMessage("Objects that the operation could ask for (smaller pages make them fewer): 8,"
                        + " and may be 7 at most");
    }

    private Cost measure(String document) {
        return measure(document, Map.of());
    }

    private Cost measure(String text, Map<String, Object> variables) {
        var document = Parser.parse(text);
        return meter.measure(
                document,
                document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow(),
                variables);
    }
}
