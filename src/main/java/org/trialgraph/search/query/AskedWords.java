package org.trialgraph.search.query;

import java.util.ArrayList;
import java.util.List;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.CoverageDegree;
import org.trialgraph.search.expression.ExpansionDegree;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.trial.text.Phrase;

/// Words of an expression that synonyms may stand for.
///
/// @param together whether they are one name, or any of them may be
/// @param negated  whether they stand behind `NOT`
record AskedWords(Searchable area, WordQuery words, boolean together, boolean negated) {

    /// All of an expression.
    ///
    /// @param area where a term is looked for that names none
    static List<AskedWords> of(Expression expression, Searchable area) {
        List<AskedWords> found = new ArrayList<>();
        collect(expression, Context.of(area), false, found);
        return found;
    }

    /// What may be a name.
    List<Phrase> names() {
        if (together) {
            return words.isAsShortAsAName() ? List.of(words.name()) : List.of();
        }
        return words.names();
    }

    private static void collect(Expression expression, Context context, boolean negated, List<AskedWords> found) {
        switch (expression) {
            case Expression.And(var parts) -> parts.forEach(part -> collect(part, context, negated, found));
            case Expression.Or(var parts) -> parts.forEach(part -> collect(part, context, negated, found));
            case Expression.Not(var part) -> collect(part, context, true, found);
            case Expression.Area(var area, var part) -> collect(part, context.in(area), negated, found);
            case Expression.Tilt(var by, var part) -> collect(part, context, negated, found);
            case Expression.Search(var document, var part) -> collect(part, context.in(document), negated, found);
            case Expression.Coverage(var degree, var part) -> collect(part, context.with(degree), negated, found);
            case Expression.Expansion(var degree, var part) -> collect(part, context.with(degree), negated, found);
            case Expression.Term(var text) -> add(text, context.expansion(), context, negated, found);
            case Expression.Phrase(var text) -> add(text, context.expansion().ofPhrase(), context, negated, found);
            case Expression.AreaSize size -> {}
            case Expression.Range range -> {}
            case Expression.Distance distance -> {}
            case Expression.Missing missing -> {}
            case Expression.All all -> {}
        }
    }

    private static void add(
            String text, ExpansionDegree expansion, Context context, boolean negated, List<AskedWords> found) {
        boolean isText = !(context.area() instanceof DataField field) || field.kind() == FieldKind.TEXT;
        if (isText
                && expansion.compareTo(ExpansionDegree.CONCEPT) >= 0
                && !SynonymFields.of(context).isEmpty()) {
            boolean together = expansion == ExpansionDegree.CONCEPT || context.coverage() != CoverageDegree.CONTAINS;
            found.add(new AskedWords(context.area(), WordQuery.of(text), together, negated));
        }
    }
}
