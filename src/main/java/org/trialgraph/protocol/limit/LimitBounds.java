package org.trialgraph.protocol.limit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Ends the start if a limit is set to what cannot be.
@ApplicationScoped
public class LimitBounds {

    /// The recursion of the engine stays far below the end of a thread's stack.
    private static final int MOST_LEVELS = 200;

    private static final int MANY = 1_000_000;
    private static final long COUNTLESS = 1_000_000_000_000L;

    private final LimitConfig config;

    LimitBounds(LimitConfig config) {
        this.config = config;
    }

    void atStart(@Observes StartupEvent event) {
        check(config);
    }

    /// @throws IllegalArgumentException if a setting is out of its bounds
    static void check(LimitConfig config) {
        require("document-characters", config.documentCharacters(), MANY);
        require("document-tokens", config.documentTokens(), MANY);
        require("whitespace-tokens", config.whitespaceTokens(), MANY);
        require("depth", config.depth(), MOST_LEVELS);
        require("selection-nesting", config.selectionNesting(), MOST_LEVELS);
        require("argument-nesting", config.argumentNesting(), MOST_LEVELS);
        require("aliases", config.aliases(), MANY);
        require("repeats", config.repeats(), MANY);
        require("fields", config.fields(), MANY);
        require("directives", config.directives(), MANY);
        require("directives-per-node", config.directivesPerNode(), MANY);
        require("fragments", config.fragments(), MANY);
        require("operations", config.operations(), MANY);
        require("variables", config.variables(), MANY);
        require("cost", config.cost(), COUNTLESS);
        require("nodes", config.nodes(), COUNTLESS);
    }

    private static void require(String name, long value, long most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "trialgraph.limits.%s has to be from 1 to %d, not %d".formatted(name, most, value));
        }
    }
}
