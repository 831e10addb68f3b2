package org.trialgraph.protocol.http;

import org.trialgraph.protocol.execution.Operation;

/// What a request asks to be run.
///
/// @param trusted whether its document is the operator's own
record FoundOperation(Operation operation, boolean trusted) {}
