package org.trialgraph.protocol;

import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Scalars;
import io.smallrye.graphql.spi.EventingService;
import org.jspecify.annotations.Nullable;

/// Makes the argument of `nodes(ids)` a list of `ID`. The engine takes `@Id` on a single text only: of a list it would
/// read each element as JSON. It shows every root field before it adds it to the schema, so the type is set there.
public final class NodesArgument implements EventingService {

    private static final String FIELD = "nodes";

    /// No setting switches it off.
    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public Operation createOperation(Operation field) {
        if (FIELD.equals(field.getName())) {
            field.getArguments().forEach(ids -> ids.setReference(Scalars.getIDScalar(String.class.getName())));
        }
        return field;
    }
}
