package org.trialgraph.protocol.limit;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Random;

/// Queries of chance: fields of a schema with and without aliases, sizes and inline fragments, a few levels deep. Of
/// one
/// seed, always the same.
final class RandomDocuments {

    private static final int MOST_FIELDS = 4;
    private static final int MOST_LEVELS = 5;

    private final GraphQLSchema schema;
    private final Random random;

    RandomDocuments(GraphQLSchema schema, int seed) {
        this.schema = schema;
        this.random = new Random(seed);
    }

    String next() {
        return selections(schema.getQueryType(), 1);
    }

    private String selections(GraphQLFieldsContainer type, int level) {
        var text = new StringBuilder("{ __typename ");
        for (int i = random.nextInt(MOST_FIELDS); i >= 0; i--) {
            boolean inline = random.nextInt(5) == 0;
            text.append(inline ? "... { " : "").append(field(type, level)).append(inline ? "} " : "");
        }
        return text.append("} ").toString();
    }

    private String field(GraphQLFieldsContainer type, int level) {
        var fields = type.getFields();
        var field = fields.get(random.nextInt(fields.size()));
        var name = (random.nextBoolean() ? "a" + random.nextInt(100) + ": " : "") + field.getName();
        var sized = field.getArgument("first") != null && random.nextBoolean()
                ? name + "(first: " + (random.nextInt(30) - 5) + ")"
                : name;
        if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer object)) {
            return sized + " ";
        }
        return level == MOST_LEVELS ? "__typename " : sized + " " + selections(object, level + 1);
    }
}
