package org.trialgraph.search.area;

/// What `AREA[…]` names: a search area or a single data field.
public sealed interface Searchable permits SearchArea, DataField {

    /// The registry's spelling: `ConditionSearch`, `StartDate`.
    String name();
}
