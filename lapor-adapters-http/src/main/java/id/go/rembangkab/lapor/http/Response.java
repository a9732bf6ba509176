// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.http.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is answered: a status, the headers but for those that every answer has, and a body. Immutable. */
final class Response {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] content;

    Response(int status, Map<String, String> headers, byte[] content) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.content = content;
    }

    static Response of(int status, String type, byte[] content) {
        return new Response(status, Map.of("Content-Type", type), content);
    }

    static Response json(@Nullable Object value) {
        return json(200, value);
    }

    static Response json(int status, @Nullable Object value) {
        return of(status, "application/json", JsonWriter.bytes(value));
    }

    static Response text(String type, String text) {
        return of(200, type + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static Response empty(int status) {
        return new Response(status, Map.of(), new byte[0]);
    }

    Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, content);
    }

    Response withHeaders(Map<String, String> others) {
        return new Response(status, others, content);
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The body itself and not a copy: nobody but the servlet asks for it, to write it out. */
    byte[] content() {
        return content;
    }
}
