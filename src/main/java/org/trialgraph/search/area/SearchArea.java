package org.trialgraph.search.area;

import java.util.List;
import java.util.Optional;

/// A named group of data fields that are searched at once.
///
/// @param name      `ConditionSearch`
/// @param parameter of the registry's API that searches in it, `query.cond`; empty for an area without one
/// @param fields    heaviest first
public record SearchArea(String name, Optional<String> parameter, List<WeightedField> fields) implements Searchable {

    public SearchArea {
        fields = List.copyOf(fields);
    }

    /// A field of an area.
    ///
    /// @param weight   of a match in this field for the rank, above 0, at most 1
    /// @param synonyms whether concepts are expanded in it
    public record WeightedField(DataField field, double weight, boolean synonyms) {}

    @Override
    public String toString() {
        return name;
    }
}
