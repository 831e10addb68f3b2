package org.trialgraph.search.query;

import java.util.List;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.area.SearchArea;
import org.trialgraph.search.area.Searchable;

/// The fields whose words are in the index, by what was asked for.
final class IndexedFields {

    private IndexedFields() {}

    /// The names of the fields with words that something searchable has, heaviest first.
    static List<String> of(Searchable searched) {
        return switch (searched) {
            case SearchArea area ->
                area.fields().stream()
                        .map(SearchArea.WeightedField::field)
                        .filter(IndexedFields::hasWords)
                        .map(DataField::name)
                        .toList();
            case DataField field
            when field.kind() == FieldKind.STRUCTURE ->
                Areas.registered().fields().stream()
                        .filter(field::holds)
                        .filter(IndexedFields::hasWords)
                        .map(DataField::name)
                        .toList();
            case DataField field -> hasWords(field) ? List.of(field.name()) : List.of();
        };
    }

    private static boolean hasWords(DataField field) {
        return field.kind() == FieldKind.TEXT || field.kind() == FieldKind.ENUM;
    }
}
