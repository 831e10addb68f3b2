package org.trialgraph.generate;

import java.util.function.ToIntFunction;

/// How many elements a list has.
sealed interface Many {

    int in(Scope scope);

    /// By a distribution.
    ///
    /// @param own how often it goes by the size of the study, so that the lists of one study are long together
    record Drawn(Quantiles lengths, double own) implements Many {
        @Override
        public int in(Scope scope) {
            var chance = scope.chance();
            int length = lengths.wholeAt(chance.happens(own) ? scope.study().size() : chance.unit());
            return scope.full() ? Math.min(1, length) : length;
        }
    }

    /// As many as another list had.
    record Same(int list) implements Many {
        @Override
        public int in(Scope scope) {
            return scope.length(list);
        }
    }

    record Told(ToIntFunction<Scope> count) implements Many {
        @Override
        public int in(Scope scope) {
            return count.applyAsInt(scope);
        }
    }
}
