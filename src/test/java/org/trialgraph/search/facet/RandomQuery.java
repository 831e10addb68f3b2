package org.trialgraph.search.facet;

import java.util.Map;
import java.util.function.Predicate;

/// A query of chance.
///
/// @param json texts in the registry's language, by the arguments of a query
/// @param holds the same in Java
record RandomQuery(Map<String, String> json, Predicate<RegisteredTrial> holds) {

    /// An expression, and the same in Java.
    record Part(String text, Predicate<RegisteredTrial> holds) {}
}
