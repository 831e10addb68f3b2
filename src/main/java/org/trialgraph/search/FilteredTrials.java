package org.trialgraph.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.FilterCompiler;
import org.trialgraph.search.filter.TrialFilter;
import org.trialgraph.trial.TrialSelection;

/// The trials that a filter leaves, for lists that are ranked otherwise than by a search.
@ApplicationScoped
public class FilteredTrials {

    private final KeptSelections selections;

    FilteredTrials(KeptSelections selections) {
        this.selections = selections;
    }

    /// The trials of a filter; without one, all that the registry has.
    ///
    /// @throws org.trialgraph.protocol.BadUserInput if a value in the filter cannot be
    public TrialSelection of(@Nullable TrialFilter filter) {
        if (filter == null) {
            return new InRegistry(selections);
        }
        // Refused here, where the error has the field's path.
        new FilterCompiler(new Bindings()).compile(filter);
        return new Filtered(selections, filter);
    }

    private record Filtered(KeptSelections selections, TrialFilter filter) implements TrialSelection {

        /// Records write down all their parts.
        @Override
        public String key() {
            return filter.toString();
        }

        @Override
        public IntPredicate find() {
            return selections.find(new FilterCompiler(new Bindings()).compileForSearch(filter))::contains;
        }
    }

    private record InRegistry(KeptSelections selections) implements TrialSelection {

        @Override
        public String key() {
            return "";
        }

        @Override
        public IntPredicate find() {
            var withdrawn = selections.find(FilterCompiler.WITHDRAWN);
            return nct -> !withdrawn.contains(nct);
        }
    }
}
