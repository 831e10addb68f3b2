package org.trialgraph.protocol.limit;

import graphql.language.ArrayValue;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.VariableDefinition;
import java.util.ArrayDeque;
import java.util.Deque;
import org.trialgraph.protocol.ErrorCode;

/// What is looked for at every node of a document, wherever it stands: directives, and values.
final class NodeLimits {

    /// @param depth  lists and objects around a value
    /// @param within whether it is in the definition of a variable
    private record Step(Node<?> node, int depth, boolean within) {}

    private final LimitConfig config;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private int directives;

    NodeLimits(LimitConfig config) {
        this.config = config;
    }

    /// In the order of the text, so that the first fault is the one that is reported.
    void check(Document document) {
        ahead.push(new Step(document, 0, false));
        while (!ahead.isEmpty()) {
            var step = ahead.pop();
            var node = step.node;
            check(node, step);
            boolean within = step.within || node instanceof VariableDefinition;
            int depth = step.depth + (node instanceof ArrayValue || node instanceof ObjectValue ? 1 : 0);
            for (Node<?> child : node.getChildren().reversed()) {
                ahead.push(new Step(child, depth, within));
            }
        }
    }

    private void check(Node<?> node, Step step) {
        switch (node) {
            case StringValue text -> checkText(text, step.within);
            case IntValue number -> Numbers.check("a number", number.getValue(), number.getSourceLocation());
            case FloatValue number -> Numbers.check("a number", number.getValue(), number.getSourceLocation());
            case ArrayValue list -> checkDepth(list, step.depth + 1);
            case ObjectValue object -> checkDepth(object, step.depth + 1);
            case DirectivesContainer<?> container -> checkDirectives(container);
            default -> {}
        }
    }

    private static void checkText(StringValue text, boolean maybeNumber) {
        Strings.check(text);
        if (maybeNumber && Numbers.isLarge(text.getValue())) {
            throw Excess.refusal(
                    ErrorCode.BAD_USER_INPUT, "The number in a text has too many digits", text.getSourceLocation());
        }
    }

    private void checkDepth(Node<?> value, int depth) {
        Excess.check(
                ErrorCode.QUERY_TOO_DEEP,
                "Depth of an argument's value",
                depth,
                config.argumentNesting(),
                value.getSourceLocation());
    }

    private void checkDirectives(DirectivesContainer<?> container) {
        int here = container.getDirectives().size();
        directives += here;
        Excess.check(
                ErrorCode.QUERY_TOO_COMPLEX,
                "Directives at one place",
                here,
                config.directivesPerNode(),
                container.getSourceLocation());
        Excess.check(
                ErrorCode.QUERY_TOO_COMPLEX,
                "Directives of the document",
                directives,
                config.directives(),
                container.getSourceLocation());
    }
}
