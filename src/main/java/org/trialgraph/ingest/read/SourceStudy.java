package org.trialgraph.ingest.read;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// One study as registered.
///
/// @param source   where it stands, for people: `studies.zip!/NCT99000001.json`, `versions.jsonl line 12`
/// @param document its JSON
/// @param size     how many bytes of input it took
public record SourceStudy(String source, ObjectNode document, long size) {}
