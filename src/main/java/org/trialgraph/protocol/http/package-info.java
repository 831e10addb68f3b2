/// GraphQL over HTTP by the letter: methods, media types, parameters, status codes. The only room that knows HTTP's
/// messages and JSON.
@NullMarked
package org.trialgraph.protocol.http;

import org.jspecify.annotations.NullMarked;
