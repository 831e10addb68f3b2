package org.trialgraph.protocol.limit;

/// What an operation could ask for at most. Both numbers end at [Long#MAX_VALUE].
///
/// @param cost  fields of the answer, objects and values alike, and more for what is dear to find
/// @param nodes objects of the answer
/// @param depth of fields within fields
public record Cost(long cost, long nodes, int depth) {}
