package org.trialgraph.protocol.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trialgraph.protocol.Refusal;

/// However much fragments expand to, each selection set is read a few times.
class FragmentWorkTest {

    private static final int FRAGMENTS = 100;

    private int reads;

    /// Counts how often its selections are looked at.
    private final class CountedSet extends SelectionSet {

        private static final long serialVersionUID = 1L;

        CountedSet(List<? extends Selection<?>> selections) {
            super(selections);
        }

        @Override
        @SuppressWarnings("rawtypes") // as it is declared
        public List<Selection> getSelections() {
            reads++;
            return super.getSelections();
        }

        @Override
        @SuppressWarnings("rawtypes") // as it is declared
        public List<Node> getChildren() {
            reads++;
            return super.getChildren();
        }
    }

    @Test
    void limitsReadFragmentsThatDoubleOverAndOverOnce() {
        var document = doubling();
        var limits = new DocumentLimits(Limits.with("selection-nesting", 200));
        reads = 0;

        var refusal = catchThrowableOfType(Refusal.class, () -> limits.check(document));

        assertThat(refusal)
                .hasMessage(
                        "Fields of the operation, fragments expanded: " + Long.MAX_VALUE + ", and may be 5000 at most");
        assertThat(reads).as("once for its nodes, once for its fields").isEqualTo(2 * (FRAGMENTS + 1));
    }

    @Test
    void costIsReckonedOnceAFragment() {
        var document = doubling();
        reads = 0;

        var cost = new CostMeter(PrintedSchema.SCHEMA)
                .measure(
                        document,
                        document.getFirstDefinitionOfType(OperationDefinition.class)
                                .orElseThrow(),
                        Map.of());

        assertThat(cost).isEqualTo(new Cost(Long.MAX_VALUE, 0, 1));
        assertThat(reads).isEqualTo(FRAGMENTS + 1);
    }

    /// The first fragment spreads the second twice, which spreads the third twice, and so on.
    private Document doubling() {
        List<Definition<?>> definitions = new ArrayList<>();
        definitions.add(OperationDefinition.newOperationDefinition()
                .operation(OperationDefinition.Operation.QUERY)
                .selectionSet(new CountedSet(List.of(new FragmentSpread("F1"))))
                .build());
        for (int i = 1; i < FRAGMENTS; i++) {
            var next = new FragmentSpread("F" + (i + 1));
            definitions.add(fragment(i, new CountedSet(List.of(next, next))));
        }
        definitions.add(fragment(FRAGMENTS, new CountedSet(List.of(new Field("id")))));
        return Document.newDocument().definitions(List.copyOf(definitions)).build();
    }

    private static FragmentDefinition fragment(int number, SelectionSet selections) {
        return FragmentDefinition.newFragmentDefinition()
                .name("F" + number)
                .typeCondition(new TypeName("Trial"))
                .selectionSet(selections)
                .build();
    }
}
