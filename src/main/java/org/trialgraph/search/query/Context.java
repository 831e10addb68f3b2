package org.trialgraph.search.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.CoverageDegree;
import org.trialgraph.search.expression.ExpansionDegree;

/// What the operators around a part of an expression say of it.
///
/// @param document     what has to match: the trial, or one of its sites
/// @param saidCoverage null where nothing is said
/// @param saidExpansion null where nothing is said
record Context(
        Searchable area,
        SearchDocument document,
        @Nullable CoverageDegree saidCoverage,
        @Nullable ExpansionDegree saidExpansion) {

    static Context of(Searchable area) {
        return new Context(area, SearchDocument.STUDY, null, null);
    }

    Context in(Searchable inner) {
        return new Context(inner, document, saidCoverage, saidExpansion);
    }

    Context in(SearchDocument inner) {
        return new Context(area, inner, saidCoverage, saidExpansion);
    }

    Context with(CoverageDegree inner) {
        return new Context(area, document, inner, saidExpansion);
    }

    Context with(ExpansionDegree inner) {
        return new Context(area, document, saidCoverage, inner);
    }

    CoverageDegree coverage() {
        return Objects.requireNonNullElse(saidCoverage, CoverageDegree.CONTAINS);
    }

    /// Coverage of more than a part of a field needs the words together, as quotes do.
    ExpansionDegree expansion() {
        if (saidExpansion != null) {
            return saidExpansion;
        }
        return coverage() == CoverageDegree.CONTAINS ? ExpansionDegree.RELAXATION : ExpansionDegree.CONCEPT;
    }
}
