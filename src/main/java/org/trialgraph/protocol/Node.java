package org.trialgraph.protocol;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/// An object that a client can name by one opaque id, and keep that id over re-imports.
@Interface
@Description("An object with a global id.")
public interface Node {

    @Id
    @NonNull
    @Description("Opaque global id; it stays the same over re-imports.")
    String getId();
}
