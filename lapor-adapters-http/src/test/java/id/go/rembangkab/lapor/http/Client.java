// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the site over real HTTP, and holds every answer against the document. */
final class Client {
    static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final Optional<String> token;

    Client(int port, Optional<String> token) {
        this.port = port;
        this.token = token;
    }

    /** An answer that the document allows. */
    record Reply(int status, HttpResponse<String> http) {
        JsonNode json() {
            return JSON.readTree(http.body());
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        String text(String name) {
            return json().path(name).asString("");
        }
    }

    Reply get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    Reply post(String path, String body, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return send("POST", path, body, all);
    }

    /** Gives a command on a complaint as it stands now. */
    Reply command(String id, String verb, String body) {
        String etag = get("/api/v1/complaints/" + id).header("ETag");
        return post("/api/v1/complaints/" + id + "/" + verb, body, "If-Match", etag.isEmpty() ? "*" : etag);
    }

    Reply send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        token.ifPresent(word -> request.header("Authorization", "Bearer " + word));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            Document.check(method, path, response);
            return new Reply(response.statusCode(), response);
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(method + " " + path, e);
        }
    }
}
