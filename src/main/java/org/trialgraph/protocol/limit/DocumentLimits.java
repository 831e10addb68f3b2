package org.trialgraph.protocol.limit;

import static java.util.Objects.requireNonNull;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

/// Holds a document, and the variables for it, to the limits of their size. A document need not be valid: what is wrong
/// with it in other ways is passed over. The work is that of its text and of the fields that it may have, whatever its
/// fragments expand to.
@ApplicationScoped
public class DocumentLimits {

    private final LimitConfig config;

    DocumentLimits(LimitConfig config) {
        this.config = config;
    }

    /// Lets the text of a document pass to the parser, which has its own limits of tokens.
    ///
    /// @throws Refusal if it is too long, or has more digits in a row than a number may have, be it in a string:
    ///     reading a number of a hundred thousand takes half a second
    public void check(String text) {
        var code = ErrorCode.QUERY_TOO_LARGE;
        Excess.check(code, "Characters of the document", text.length(), config.documentCharacters());
        Numbers.checkDigits(text);
    }

    /// Lets a document pass that is within all limits, and whose texts and numbers can be taken.
    ///
    /// @throws Refusal if it is not
    public void check(Document document) {
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class);
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        checkCount("Fragments of the document", fragments, config.fragments());
        checkCount("Operations of the document", operations, config.operations());
        for (OperationDefinition operation : operations) {
            checkCount("Variables of " + nameOf(operation), operation.getVariableDefinitions(), config.variables());
        }
        new NodeLimits(config).check(document);
        checkExtents(operations, fragments);
        checkRepeats(operations, fragments);
    }

    /// Lets variables pass, as they came, that do not nest too deep, and whose texts and numbers can be taken.
    ///
    /// @throws Refusal if they are not
    public void check(Map<String, ? extends @Nullable Object> variables) {
        VariableWalk.over(variables, (value, place) -> {
            if (value instanceof Number number) {
                Numbers.check("'" + place.path() + "'", number, null);
            } else if (value instanceof Map || value instanceof Iterable) {
                var what = "Depth of the value of '$" + place.variable() + "'";
                Excess.check(ErrorCode.QUERY_TOO_DEEP, what, place.depth() + 1, config.argumentNesting());
            }
        });
        Strings.check(variables);
    }

    private void checkExtents(List<OperationDefinition> operations, List<FragmentDefinition> fragments) {
        Map<String, Outline> outlines = new HashMap<>();
        fragments.forEach(fragment -> outlines.put(fragment.getName(), Outline.of(fragment.getSelectionSet())));
        var expanded = Outline.expand(outlines);
        for (OperationDefinition operation : operations) {
            checkExtent(operation, Outline.of(operation.getSelectionSet()).with(expanded));
        }
        // Of those that no operation spreads, validation knows only after it has read them.
        for (FragmentDefinition fragment : fragments) {
            checkExtent(fragment, requireNonNull(expanded.get(fragment.getName())));
        }
    }

    private void checkExtent(NamedNode<?> definition, Outline outline) {
        var name = nameOf(definition);
        checkDepth("Depth of fields of " + name, outline.depth(), config.depth());
        checkDepth("Depth of selections of " + name, outline.nesting(), config.selectionNesting());
        var place = definition.getSourceLocation();
        checkExpanded("Fields of " + name, outline.fields(), config.fields(), place);
        checkExpanded("Aliases of " + name, outline.aliases(), config.aliases(), place);
    }

    private void checkRepeats(List<OperationDefinition> operations, List<FragmentDefinition> fragments) {
        Map<String, FragmentDefinition> byName = new HashMap<>();
        fragments.forEach(fragment -> byName.put(fragment.getName(), fragment));
        var repeats = new Repeats(byName, config.repeats());
        operations.forEach(operation -> repeats.check(operation.getSelectionSet()));
        fragments.forEach(fragment -> repeats.check(fragment.getSelectionSet()));
    }

    private static void checkDepth(String what, Outline.Level level, int limit) {
        Excess.check(ErrorCode.QUERY_TOO_DEEP, what + ", fragments expanded", level.levels(), limit, level.place());
    }

    private static void checkExpanded(String what, long measured, int limit, @Nullable SourceLocation place) {
        Excess.check(ErrorCode.QUERY_TOO_COMPLEX, what + ", fragments expanded", measured, limit, place);
    }

    private static void checkCount(String what, List<? extends Node<?>> nodes, int limit) {
        if (nodes.size() > limit) {
            var place = nodes.get(limit).getSourceLocation();
            Excess.check(ErrorCode.QUERY_TOO_COMPLEX, what, nodes.size(), limit, place);
        }
    }

    private static String nameOf(NamedNode<?> definition) {
        var kind = definition instanceof FragmentDefinition ? "fragment" : "operation";
        return definition.getName() == null ? "the " + kind : kind + " '" + definition.getName() + "'";
    }
}
