package org.trialgraph.search.query;

import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.CoverageDegree;
import org.trialgraph.search.expression.ExpansionDegree;

/// What the operators around a part of an expression say of it.
record Context(Searchable area, CoverageDegree coverage, ExpansionDegree expansion) {

    static Context of(Searchable area) {
        return new Context(area, CoverageDegree.CONTAINS, ExpansionDegree.RELAXATION);
    }

    Context in(Searchable inner) {
        return new Context(inner, coverage, expansion);
    }

    /// Coverage of more than a part of a field needs the words together.
    Context with(CoverageDegree inner) {
        return new Context(area, inner, inner.goesWith(expansion) ? expansion : ExpansionDegree.CONCEPT);
    }

    Context with(ExpansionDegree inner) {
        return new Context(area, inner == ExpansionDegree.LOSSY ? CoverageDegree.CONTAINS : coverage, inner);
    }
}
