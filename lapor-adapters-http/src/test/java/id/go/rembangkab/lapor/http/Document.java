// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document, as the tests hold the site against it. */
final class Document {
    static final JsonNode ROOT = Client.JSON.readTree(Pages.resource("openapi.json"));
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<JsonNode, Schema> KNOWN = new ConcurrentHashMap<>();

    private Document() {}

    /** An operation of the document. */
    record Operation(String method, String path, JsonNode node) {
        boolean open() {
            return node.path("security").isArray() && node.path("security").isEmpty();
        }
    }

    static List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        ROOT.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(member -> all.add(new Operation(
                                member.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                member.getValue()))));
        return all;
    }

    static Optional<Operation> operation(String method, String pathAndQuery) {
        String path = pathAndQuery.replaceAll("[?#].*", "");
        return operations().stream()
                .filter(operation -> operation.method().equals(method.equals("HEAD") ? "GET" : method))
                .filter(operation -> path.matches(form(operation.path())))
                .min(Comparator.comparingInt((Operation operation) ->
                                operation.path().replaceAll("[^{]", "").length())
                        .thenComparing(operation -> -operation.path().length()));
    }

    private static String form(String template) {
        return template.replace(".", "\\.").replaceAll("\\{[a-z_]+}", "[^/]+");
    }

    /** Whatever is answered must be what the document says may be answered; even where there is no such operation. */
    static void check(String method, String path, HttpResponse<String> response) {
        int status = response.statusCode();
        String type = response.headers().firstValue("Content-Type").orElse("").replaceAll("\\s*;.*", "");
        Optional<Operation> operation = operation(method, path);
        if (operation.isEmpty() || method.equals("HEAD") || response.body().isEmpty()) {
            if (type.equals("application/problem+json") && !response.body().isEmpty()) {
                validate(ROOT.at("/components/schemas/Problem"), response.body(), method + " " + path);
            }
            return;
        }
        JsonNode listed = resolved(operation.get().node().path("responses").path(String.valueOf(status)));
        assertThat(listed.isMissingNode())
                .as("%s %s answered %d, which the document does not list: %s", method, path, status, response.body())
                .isFalse();
        listed.path("headers")
                .properties()
                .forEach(header -> assertThat(response.headers().firstValue(header.getKey()))
                        .as("%s of %s %s", header.getKey(), method, path)
                        .isPresent());
        JsonNode content = listed.path("content").path(type);
        assertThat(content.isMissingNode())
                .as("%s %s answered %s", method, path, type)
                .isFalse();
        if (type.endsWith("json")) {
            validate(content.path("schema"), response.body(), method + " " + path);
        }
    }

    static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? ROOT.at(node.path("$ref").asString().substring(1)) : node;
    }

    static void validate(JsonNode schema, String body, String what) {
        assertThat(KNOWN.computeIfAbsent(schema, Document::schema)
                        .validate(
                                Client.JSON.readTree(body),
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as("%s: %s", what, body)
                .isEmpty();
    }

    private static Schema schema(JsonNode schema) {
        ObjectNode whole = Client.JSON.createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", ROOT.path("components"));
        return SCHEMAS.getSchema(whole);
    }
}
