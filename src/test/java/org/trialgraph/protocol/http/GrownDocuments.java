package org.trialgraph.protocol.http;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.trialgraph.protocol.limit.PrintedSchema;

/// Documents that grow along the schema: mostly valid, with values, names and shapes that are not, now and then.
final class GrownDocuments {

    private static final GraphQLSchema SCHEMA = PrintedSchema.SCHEMA;

    private static final int DEEPEST = 7;

    private final Random random;

    private GrownDocuments(Random random) {
        this.random = random;
    }

    static Arbitrary<Map<String, Object>> all() {
        return Arbitraries.randomValue(random -> Map.of("query", new GrownDocuments(random).document()));
    }

    /// A string value of a document.
    static String literal(String text) {
        var literal = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            if (unit < ' ' || unit > '~' || unit == '"' || unit == '\\') {
                literal.append("\\u%04x".formatted(unit));
            } else {
                literal.append((char) unit);
            }
        });
        return literal.append('"').toString();
    }

    private String document() {
        var body = selection(SCHEMA.getQueryType(), 0);
        return switch (random.nextInt(8)) {
            case 0 -> "query A " + body + " query B { __typename }";
            case 1 -> "query ($n: Int = " + number() + ") " + body;
            case 2 -> "query @skip(if: true) " + body;
            case 3 -> body + " fragment F on Trial { nctId ...F }";
            case 4 -> body.substring(0, random.nextInt(body.length()) + 1);
            default -> "query " + body;
        };
    }

    private String selection(GraphQLFieldsContainer type, int depth) {
        var fields = type.getFieldDefinitions();
        int count = 1 + random.nextInt(depth == 0 ? 2 : 4);
        var selection = new StringBuilder("{ ");
        for (int i = 0; i < count; i++) {
            var field = fields.get(random.nextInt(fields.size()));
            var arguments = field.getArguments().stream()
                    .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) || random.nextInt(3) == 0)
                    .map(this::argument)
                    .collect(Collectors.joining(", "));
            selection
                    .append("a")
                    .append(depth)
                    .append(i)
                    .append(": ")
                    .append(chance(200) ? "nothingLikeThis" : field.getName())
                    .append(arguments.isEmpty() ? "" : "(" + arguments + ")")
                    .append(chance(30) ? " @include(if: " + random.nextBoolean() + ")" : "")
                    .append(chance(100) ? " @unknown" : "")
                    .append(nested(field.getType(), depth))
                    .append(' ');
        }
        return selection.append('}').toString();
    }

    private String nested(graphql.schema.GraphQLType type, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType)) {
            return chance(200) ? " { x }" : "";
        }
        return depth < DEEPEST && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLFieldsContainer container
                ? " " + selection(container, depth + 1)
                : " { __typename }";
    }

    private String argument(GraphQLArgument argument) {
        return argument.getName() + ": " + value(argument.getType(), 0);
    }

    private String value(GraphQLInputType type, int depth) {
        if (chance(60)) {
            return chance(2) ? "null" : literal(text());
        }
        if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))) {
            var item = (GraphQLInputType) GraphQLTypeUtil.unwrapOne(GraphQLTypeUtil.unwrapNonNull(type));
            return random.ints(random.nextInt(4), 0, 2)
                    .mapToObj(i -> value(item, depth))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return switch (GraphQLTypeUtil.unwrapAll(type)) {
            case GraphQLEnumType names ->
                names.getValues().get(random.nextInt(names.getValues().size())).getName();
            case GraphQLInputObjectType object -> object(object, depth);
            case graphql.schema.GraphQLNamedType scalar ->
                switch (scalar.getName()) {
                    case "Int" -> number();
                    case "Float" -> random.nextBoolean() ? number() : Double.toString(random.nextGaussian() * 1e3);
                    case "Boolean" -> Boolean.toString(random.nextBoolean());
                    case "Date" -> literal(random.nextBoolean() ? "2024-0" + (1 + random.nextInt(9)) + "-15" : text());
                    default -> literal(text());
                };
        };
    }

    private String object(GraphQLInputObjectType object, int depth) {
        return object.getFields().stream()
                .filter(field ->
                        GraphQLTypeUtil.isNonNull(field.getType()) || random.nextInt(2 + 2 * depth * depth) == 0)
                .limit(3)
                .map(field -> field.getName() + ": " + value(field.getType(), depth + 1))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String number() {
        return switch (random.nextInt(6)) {
            case 0 -> Long.toString(random.nextLong());
            case 1 -> Integer.toString(random.nextInt());
            case 2 -> "-1";
            default -> Integer.toString(1 + random.nextInt(10));
        };
    }

    private String text() {
        return switch (random.nextInt(6)) {
            case 0 -> "NCT9900000" + (1 + random.nextInt(9));
            case 1 -> "cancer AND asthma";
            case 2 -> "\u0000";
            default ->
                random.ints(random.nextInt(12), 0, 0x3000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        };
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
