/// What is in `deploy/`: rendered as Kubernetes would get it, and held against the types of its API, against the
/// settings and metrics of the service, and against what is demanded of every pod and image.
@NullMarked
package org.trialgraph.deployment;

import org.jspecify.annotations.NullMarked;
