package org.trialgraph.protocol.limit;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.limit.CostTable.Size;
import org.trialgraph.protocol.limit.Demand.Amount;

/// One measurement. What fragments ask is reckoned once each: it does not depend on where they are spread.
final class CostWalk {

    private final GraphQLSchema schema;
    private final CostTable table;
    private final Map<String, FragmentDefinition> fragments;
    private final Arguments arguments;
    private final Map<String, Demand> known = new HashMap<>();

    CostWalk(GraphQLSchema schema, CostTable table, Map<String, FragmentDefinition> fragments, Arguments arguments) {
        this.schema = schema;
        this.table = table;
        this.fragments = fragments;
        this.arguments = arguments;
    }

    /// What selections ask of an object of a type. It recurs as deep as [LimitConfig#selectionNesting] lets documents
    /// nest.
    Demand demand(SelectionSet selections, GraphQLCompositeType type) {
        var sum = Demand.NOTHING;
        for (Selection<?> selection : selections.getSelections()) {
            sum = sum.plus(demand(selection, type));
        }
        return sum;
    }

    private Demand demand(Selection<?> selection, GraphQLCompositeType type) {
        return switch (selection) {
            case Field field when arguments.include(field) -> ofField(field, type);
            case InlineFragment inline
            when arguments.include(inline) -> demand(inline.getSelectionSet(), typeOf(inline.getTypeCondition(), type));
            case FragmentSpread spread when arguments.include(spread) -> ofFragment(spread.getName(), type);
            default -> Demand.NOTHING;
        };
    }

    private GraphQLCompositeType typeOf(@Nullable TypeName condition, GraphQLCompositeType otherwise) {
        return condition != null && schema.getType(condition.getName()) instanceof GraphQLCompositeType type
                ? type
                : otherwise;
    }

    private Demand ofFragment(String name, GraphQLCompositeType type) {
        var before = known.get(name);
        var fragment = fragments.get(name);
        if (before != null || fragment == null) {
            return before == null ? Demand.NOTHING : before;
        }
        known.put(name, Demand.NOTHING); // would end a circle, were there one
        var demand = demand(fragment.getSelectionSet(), typeOf(fragment.getTypeCondition(), type));
        known.put(name, demand);
        return demand;
    }

    private Demand ofField(Field field, GraphQLCompositeType parent) {
        var definition = Introspection.getFieldDef(schema, parent, field.getName());
        var entry = table.of(parent.getName() + "." + field.getName());
        var type = GraphQLTypeUtil.unwrapAll(definition.getType());
        var below = Demand.NOTHING;
        var item = new Amount(entry.weight(), 0);
        if (type instanceof GraphQLCompositeType object && field.getSelectionSet() != null) {
            below = demand(field.getSelectionSet(), object);
            item = new Amount(entry.weight(), 1).plus(below.on(arguments.page(definition, field)));
        }
        int depth = below.depth() + 1;
        return switch (entry.size()) {
            case Size.Page page -> new Demand(Amount.NOTHING, item, depth);
            case Size.Assumed assumed -> new Demand(item.times(assumed.items()), Amount.NOTHING, depth);
            case Size.Argument argument -> {
                long items = arguments.items(definition, field, argument.name()).orElse(argument.absent());
                yield new Demand(item.times(items), Amount.NOTHING, depth);
            }
        };
    }
}
