package org.trialgraph.protocol.limit;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells from an operation and its variables how much it could ask for at most. Each field costs its weight as often as
/// the lists around it may have items; a field that is asked for twice costs twice, even where it is answered once. Of
/// fragments on several types each counts, even where an object is but one of them. What `@skip` and `@include` leave
/// out costs nothing.
public final class CostMeter {

    private final GraphQLSchema schema;
    private final CostTable table;

    public CostMeter(GraphQLSchema schema) {
        this(schema, CostTable.read());
    }

    CostMeter(GraphQLSchema schema, CostTable table) {
        this.schema = schema;
        this.table = table;
    }

    /// Its work is that of the document, whatever fragments expand to.
    ///
    /// @param document  a valid one that [DocumentLimits] let pass
    /// @param operation one of the document
    /// @param variables coerced
    public Cost measure(
            Document document, OperationDefinition operation, Map<String, ? extends @Nullable Object> variables) {
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        var demand = new CostWalk(schema, table, fragments, new Arguments(variables))
                .demand(operation.getSelectionSet(), rootType(operation));
        var amount = demand.on(1);
        return new Cost(amount.cost(), amount.nodes(), demand.depth());
    }

    private GraphQLObjectType rootType(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }
}
