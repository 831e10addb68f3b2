package org.trialgraph.search.query;

import java.util.List;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.SearchArea;
import org.trialgraph.search.area.SearchArea.WeightedField;
import org.trialgraph.trial.text.IndexedWord;

/// The fields that the index of words has, by what was asked for.
final class IndexedFields {

    private IndexedFields() {}

    /// The names of the fields of an area or of a field, those alone that the document has, heaviest first. Empty where
    /// none is indexed.
    static List<String> of(Context context) {
        var fields = switch (context.area()) {
            case SearchArea area ->
                area.fields().stream().map(WeightedField::field).toList();
            case DataField field -> List.of(field);
        };
        return fields.stream()
                .filter(context.document()::holds)
                .map(DataField::name)
                .filter(IndexedWord::isIndexed)
                .toList();
    }
}
