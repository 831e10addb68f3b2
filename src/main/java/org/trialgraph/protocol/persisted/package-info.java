/// Documents that a request names instead of bringing them along: those that the operator trusts, out of a manifest,
/// and those that clients have kept under their hash. It finds texts; it neither parses requests nor executes.
@NullMarked
package org.trialgraph.protocol.persisted;

import org.jspecify.annotations.NullMarked;
