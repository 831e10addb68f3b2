package org.trialgraph.search.reference;

import java.util.List;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.search.expression.Printer;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.query.CompiledQuery;
import org.trialgraph.search.query.TrialQuery;

/// The fields that the service lets itself be asked for.
final class ServedFields {

    /// Fields that can be searched for.
    static final List<DataField> ALL = Areas.registered().fields().stream()
            .filter(field -> isAnswered(new Expression.Area(field, new Expression.Missing())))
            .toList();

    /// Lists whose length can be asked for.
    static final List<DataField> LISTS = Areas.registered().fields().stream()
            .filter(DataField::isList)
            .filter(field -> isAnswered(new Expression.AreaSize(field, new Expression.Term("1"))))
            .toList();

    private ServedFields() {}

    private static boolean isAnswered(Expression expression) {
        var text = Printer.print(expression);
        try {
            CompiledQuery.of(new TrialQuery(text, null, null, null, null, null, null, null, null, null))
                    .predicate(new Bindings());
            return true;
        } catch (BadUserInput e) {
            return false;
        }
    }
}
