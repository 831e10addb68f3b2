package org.trialgraph.protocol.error;

import io.quarkus.logging.Log;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.trialgraph.protocol.FaultId;
import org.trialgraph.protocol.LogText;
import org.trialgraph.protocol.Refusal;

/// Answers where no route does, and where one fails without answering. It stands in for the pages of Quarkus and
/// Vert.x, which are HTML and, in development, show stacks.
@ApplicationScoped
public class ErrorPages {

    /// After every route that might have a word of its own to say, before Quarkus's own.
    private static final int LAST_BUT_ONE = Integer.MAX_VALUE - 1;

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int FAULT = 500;
    private static final int LONGEST_PATH = 200;

    /// Vert.x answers a 405 itself, without a body: only it knows which methods to allow instead.
    void register(@Observes Router router) {
        router.route().order(LAST_BUT_ONE).failureHandler(ErrorPages::fail);
        router.errorHandler(NOT_FOUND, context -> ErrorPage.of(NOT_FOUND).send(context.response()));
    }

    private static void fail(RoutingContext context) {
        Throwable fault = context.failure();
        int status = status(context);
        if (context.response().headWritten()) {
            // Breaking the connection off is the only way left to tell that the answer is not whole.
            if (fault != null) {
                report(context, fault);
            }
            context.response().reset();
        } else if (fault instanceof Refusal refusal) {
            ErrorPage.of(refusal).send(context.response());
        } else if (fault != null && status >= FAULT) {
            ErrorPage.fault(status, report(context, fault)).send(context.response());
        } else {
            ErrorPage.of(status).send(context.response());
        }
    }

    private static int status(RoutingContext context) {
        if (context.failure() instanceof ForbiddenException) {
            return FORBIDDEN;
        }
        if (context.statusCode() > 0) {
            return context.statusCode();
        }
        return context.failure() instanceof HttpException fault ? fault.getStatusCode() : FAULT;
    }

    /// @return the id under which the log has it
    private static String report(RoutingContext context, Throwable fault) {
        String id = FaultId.next();
        var method = context.request().method();
        var path = LogText.of(context.normalizedPath(), LONGEST_PATH);
        if (context.response().closed()) {
            Log.debugf(fault, "%s %s: the client has left", method, path);
        } else {
            Log.errorf(fault, "%s %s: fault %s", method, path, id);
        }
        return id;
    }
}
