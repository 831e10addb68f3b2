package org.trialgraph.ingest.sync.registry;

import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.Closeable;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.jspecify.annotations.Nullable;

/// What we use of version 2 of the registry's API. Answers are streams, whatever their status: studies are kept with
/// every digit, so nothing may be bound to objects on the way.
@Path("")
@ClientHeaderParam(name = "Accept", value = "application/json")
@ClientHeaderParam(name = "Accept-Encoding", value = "gzip")
interface RegistryApi extends Closeable {

    @GET
    @Path("version")
    Response version();

    /// One page of studies, those updated first before the others, so that what is updated meanwhile comes behind.
    @GET
    @Path("studies")
    @ClientQueryParam(name = "format", value = "json")
    @ClientQueryParam(name = "countTotal", value = "true")
    @ClientQueryParam(name = "sort", value = "LastUpdatePostDate:asc")
    Response studies(
            @QueryParam("query.term") @Nullable String term,
            @QueryParam("filter.advanced") @Nullable String filter,
            @QueryParam("pageSize") int size,
            @QueryParam("pageToken") @Nullable String token);
}
