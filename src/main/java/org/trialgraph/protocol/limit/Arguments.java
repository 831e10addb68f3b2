package org.trialgraph.protocol.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.PageSize;

/// What the arguments of an operation say of the number of items, and of what is left out.
final class Arguments {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Map<String, ? extends @Nullable Object> variables;

    /// @param variables coerced
    Arguments(Map<String, ? extends @Nullable Object> variables) {
        this.variables = variables;
    }

    /// Whether `@skip` and `@include` leave a selection in.
    boolean include(DirectivesContainer<?> selection) {
        return selection.getDirectives().stream().allMatch(directive -> switch (directive.getName()) {
            case "skip" -> !isTrue(directive);
            case "include" -> isTrue(directive);
            default -> true;
        });
    }

    private boolean isTrue(Directive directive) {
        var condition = directive.getArgument("if");
        return condition != null && Boolean.TRUE.equals(value(condition.getValue()));
    }

    /// Items on the page that a field asks for: what its `first` or `last` says, if it has one.
    long page(GraphQLFieldDefinition definition, Field field) {
        return Stream.of("first", "last")
                .map(name -> items(definition, field, name))
                .flatMapToLong(OptionalLong::stream)
                .max()
                .orElse(PageSize.DEFAULT);
    }

    /// The number that an argument is, or the length of the list that it is. What is below 1 counts as 1: a field is
    /// worth that much even where it will be refused, or asks for nothing.
    ///
    /// @return empty if it is null or left out
    OptionalLong items(GraphQLFieldDefinition definition, Field field, String name) {
        var value = given(definition, field, name);
        return switch (value) {
            case null -> OptionalLong.empty();
            case Collection<?> list -> OptionalLong.of(Math.max(1, list.size()));
            case BigInteger number ->
                OptionalLong.of(number.max(BigInteger.ONE).min(LARGEST).longValueExact());
            case Number number -> OptionalLong.of(Math.max(1, number.longValue()));
            default -> OptionalLong.of(1);
        };
    }

    private @Nullable Object given(GraphQLFieldDefinition definition, Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name) && !isUnset(argument.getValue())) {
                return value(argument.getValue());
            }
        }
        var declared = definition.getArgument(name);
        return declared == null ? null : defaultOf(declared);
    }

    /// A variable without a value leaves an argument its default.
    private boolean isUnset(Value<?> value) {
        return value instanceof VariableReference variable && !variables.containsKey(variable.getName());
    }

    private @Nullable Object defaultOf(GraphQLArgument declared) {
        var value = declared.getArgumentDefaultValue().getValue();
        return value instanceof Value<?> literal ? value(literal) : value;
    }

    /// Of numbers, lists and truth values; any other is an object of which nothing is known.
    private @Nullable Object value(Value<?> literal) {
        return switch (literal) {
            case NullValue nothing -> null;
            case VariableReference variable -> variables.get(variable.getName());
            case IntValue number -> number.getValue();
            case BooleanValue truth -> truth.isValue();
            case ArrayValue list -> list.getValues();
            default -> literal;
        };
    }
}
