package org.trialgraph.protocol.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trialgraph.protocol.limit.CostTable.Size;

class CostTableTest {

    private final CostTable table = CostTable.read();
    private final Map<String, GraphQLFieldDefinition> served = served();

    @Test
    void everyFieldOfItIsServed() {
        assertThat(served.keySet()).hasSizeGreaterThan(500).containsAll(table.fields());
    }

    @Test
    void everyListHasItsLengthInIt() {
        served.forEach((field, definition) -> {
            var type = GraphQLTypeUtil.unwrapNonNull(definition.getType());
            assertThat(table.fields().contains(field) || !GraphQLTypeUtil.isList(type))
                    .as("%s has an assumed size in cost.tsv", field)
                    .isTrue();
        });
    }

    @Test
    void whatIsNoListHasNoLength() {
        served.forEach((field, definition) -> {
            if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
                assertThat(table.of(field).size()).as(field).isEqualTo(new Size.Assumed(1));
            }
        });
    }

    @Test
    void lengthIsThatOfAnArgumentThatTheFieldHas() {
        served.forEach((field, definition) -> {
            if (table.of(field).size() instanceof Size.Argument argument) {
                assertThat(definition.getArgument(argument.name())).as(field).isNotNull();
            }
        });
    }

    @Test
    void itemsOfAConnectionAreThoseOfItsPage() {
        served.forEach((field, definition) -> {
            if (field.endsWith("Connection.nodes") || field.endsWith("Connection.edges")) {
                assertThat(table.of(field).size()).as(field).isEqualTo(new Size.Page());
            }
        });
        assertThat(table.of("Facet.values").size()).isEqualTo(new Size.Page());
    }

    @Test
    void nothingIsForNothing() {
        for (String field : table.fields()) {
            assertThat(table.of(field).weight()).as(field).isPositive();
            if (table.of(field).size() instanceof Size.Assumed assumed) {
                assertThat(assumed.items()).as(field).isPositive();
            }
        }
    }

    @Test
    void fieldThatItDoesNotNameCostsOne() {
        assertThat(table.of("Trial.briefTitle")).isEqualTo(new CostTable.Entry(1, new Size.Assumed(1)));
    }

    /// By coordinate.
    private static Map<String, GraphQLFieldDefinition> served() {
        Map<String, GraphQLFieldDefinition> fields = new TreeMap<>();
        for (GraphQLNamedType type : PrintedSchema.SCHEMA.getAllTypesAsList()) {
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFields().forEach(field -> fields.put(type.getName() + "." + field.getName(), field));
            }
        }
        assertThat(fields).containsKey(Introspection.__Schema.getName() + ".types");
        return fields;
    }
}
