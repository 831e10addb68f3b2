package org.trialgraph.protocol.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.trialgraph.GraphQl;

/// Speaks plain HTTP to the endpoint under test: nothing is set that a test does not set.
final class Endpoint {

    static final String JSON = "application/json";
    static final String RESPONSE = "application/graphql-response+json";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Endpoint() {}

    /// An answer.
    record Reply(int status, String body, HttpResponse<String> http) {

        JsonNode json() {
            return GraphQl.json(body);
        }

        String code() {
            return json().at("/errors/0/extensions/code").asText();
        }

        String message() {
            return json().at("/errors/0/message").asText();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }

    static URI uri() {
        return URI.create("http://localhost:" + port() + "/graphql");
    }

    static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    static Reply post(String body) {
        return post(body, Map.of("Content-Type", JSON));
    }

    static Reply post(String body, Map<String, String> headers) {
        return send(request(uri(), headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static Reply get(Map<String, String> parameters, Map<String, String> headers) {
        var query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(URI.create(uri() + "?" + query), headers).GET());
    }

    static Reply send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static HttpRequest.Builder request(URI uri, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(uri);
        headers.forEach(request::header);
        return request;
    }
}
