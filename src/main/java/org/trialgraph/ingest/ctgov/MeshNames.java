package org.trialgraph.ingest.ctgov;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.trialgraph.trial.text.Phrase;

/// How a MeSH term is said: as it stands, and what stands behind commas before the rest.
final class MeshNames {

    private static final String COMMA = ", ";

    /// More are no inversion but a list.
    private static final int MOST_PIECES = 3;

    private MeshNames() {}

    /// `Diabetes Mellitus, Type 2` is also `Type 2 Diabetes Mellitus`.
    static Stream<Phrase> of(String term) {
        return Stream.of(term, inOrder(term)).map(Phrase::of).distinct();
    }

    private static String inOrder(String term) {
        List<String> pieces = Arrays.asList(term.split(COMMA, -1));
        return pieces.size() > MOST_PIECES || term.contains(" and ") ? term : String.join(" ", pieces.reversed());
    }
}
