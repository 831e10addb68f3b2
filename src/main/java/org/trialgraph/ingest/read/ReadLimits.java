package org.trialgraph.ingest.read;

/// What an input may ask of memory.
///
/// @param documentBytes the largest study
/// @param depth         how deep its JSON may nest
public record ReadLimits(int documentBytes, int depth) {}
