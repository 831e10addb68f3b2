package org.trialgraph.ingest.sync.registry;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The registry, open for requests. For one thread.
public final class Registry implements AutoCloseable {

    private final Supplier<RegistryApi> connect;
    private final Patience patience;
    private final AnswerPolicy policy;
    private @Nullable RegistryApi client;

    Registry(Supplier<RegistryApi> connect, Patience patience, AnswerPolicy policy) {
        this.connect = connect;
        this.patience = patience;
        this.policy = policy;
    }

    /// When the data that it serves are of.
    ///
    /// @throws RegistryFault if it does not say
    public Instant dataTimestamp() {
        return ask("version", () -> policy.reader().dataTimestamp(fetch(RegistryApi::version, false)), Instant.class);
    }

    /// A page of studies, whole.
    ///
    /// @param size  how many studies at most
    /// @param token of the page before; null for the first page
    /// @throws TokenRefused  if the token is not known any more
    /// @throws RegistryFault if the page cannot be had
    public RegistryPage page(StudyQuery query, int size, @Nullable String token) {
        Function<RegistryApi, Response> request = api -> api.studies(query.term(), query.advancedFilter(), size, token);
        return ask("studies", () -> policy.reader().page(fetch(request, token != null)), RegistryPage.class);
    }

    @Override
    public void close() {
        var open = client;
        client = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new RegistryFault("the connection to the registry does not close", e);
            }
        }
    }

    private <T> T ask(String what, Request<T> request, Class<T> type) {
        try {
            return patience.call(() -> attempt(request), type);
        } catch (RegistryFault e) {
            throw e;
        } catch (RegistryHiccup e) {
            throw new RegistryFault("the registry (" + what + ") " + e.getMessage() + ", and so each time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryFault("interrupted", e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// After a failure the connection is closed, so that nothing of the old request goes on beside the next.
    private <T> T attempt(Request<T> request) throws Exception {
        boolean done = false;
        try {
            var answer = request.send();
            done = true;
            return answer;
        } catch (ProcessingException e) {
            throw new RegistryHiccup("cannot be reached: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new RegistryHiccup("stopped in the midst of its answer: " + e.getMessage(), e);
        } finally {
            if (!done) {
                close();
            }
        }
    }

    private byte[] fetch(Function<RegistryApi, Response> request, boolean paged) throws RegistryHiccup, IOException {
        var api = client;
        if (api == null) {
            api = connect.get();
            client = api;
        }
        return policy.body(request.apply(api), paged);
    }

    private interface Request<T> {
        T send() throws RegistryHiccup, IOException;
    }
}
