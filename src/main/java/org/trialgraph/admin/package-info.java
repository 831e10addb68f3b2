/// What operators may see and do over HTTP: how imports went, and a synchronisation now. Off by default; whoever asks
/// has to bring a bearer token of the configured provider, whose roles `application.properties` maps to paths.
@NullMarked
package org.trialgraph.admin;

import org.jspecify.annotations.NullMarked;
