package org.trialgraph.protocol.document;

import graphql.Scalars;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The engine's schema with the built-in scalars as the specification has them. The engine's own take a whole number
/// of more than 32 bits and cut it, or a number for a text.
@ApplicationScoped
public class ServedSchema {

    private static final Map<String, GraphQLScalarType> BUILT_IN = Stream.of(
                    Scalars.GraphQLInt,
                    Scalars.GraphQLFloat,
                    Scalars.GraphQLString,
                    Scalars.GraphQLBoolean,
                    Scalars.GraphQLID)
            .collect(Collectors.toUnmodifiableMap(GraphQLScalarType::getName, Function.identity()));

    private final GraphQLSchema schema;

    ServedSchema(GraphQLSchema engines) {
        this.schema = withOwnTypes(SchemaTransformer.transformSchema(engines, new StrictScalars()));
    }

    public GraphQLSchema get() {
        return schema;
    }

    /// The engine tells the type of a node by its own types, which are other objects than those of the changed schema.
    private static GraphQLSchema withOwnTypes(GraphQLSchema schema) {
        var code = schema.getCodeRegistry()
                .transform(changed -> schema.getAllTypesAsList().stream()
                        .filter(GraphQLInterfaceType.class::isInstance)
                        .map(GraphQLInterfaceType.class::cast)
                        .forEach(type -> changed.typeResolver(
                                type, ownType(schema.getCodeRegistry().getTypeResolver(type)))));
        return schema.transformWithoutTypes(changed -> changed.codeRegistry(code));
    }

    private static TypeResolver ownType(TypeResolver engines) {
        return node -> {
            var type = engines.getType(node);
            return type == null ? null : node.getSchema().getObjectType(type.getName());
        };
    }

    private static final class StrictScalars extends GraphQLTypeVisitorStub {
        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            var builtIn = BUILT_IN.get(scalar.getName());
            // One and the same object everywhere, as the directives of the specification use it too.
            return builtIn == null || builtIn.equals(scalar) ? TraversalControl.CONTINUE : changeNode(context, builtIn);
        }
    }
}
