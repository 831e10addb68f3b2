package org.trialgraph.protocol.limit;

import graphql.language.OperationDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

/// Holds operations to what they may cost.
@ApplicationScoped
public class CostLimits {

    private final LimitConfig config;

    CostLimits(LimitConfig config) {
        this.config = config;
    }

    /// Lets an operation pass that may cost what it does.
    ///
    /// @throws Refusal if it may not
    public void check(Cost cost, OperationDefinition operation) {
        var place = operation.getSourceLocation();
        Excess.check(
                ErrorCode.QUERY_TOO_COSTLY,
                "Objects that the operation could ask for (smaller pages make them fewer)",
                cost.nodes(),
                config.nodes(),
                place);
        Excess.check(
                ErrorCode.QUERY_TOO_COSTLY,
                "Cost of the operation (fewer fields and smaller pages make it less)",
                cost.cost(),
                config.cost(),
                place);
    }
}
