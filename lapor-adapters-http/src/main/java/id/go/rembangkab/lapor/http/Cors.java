// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.util.Optional;
import java.util.Set;

/** Which pages of other sites may call: none, unless they are named in the settings. */
final class Cors {
    private Cors() {}

    /** Answers what a browser asks before it lets a page of a named site call. */
    static Optional<Response> preflight(Front.Incoming in, Set<String> origins) {
        boolean asks = in.method().equals("OPTIONS")
                && !in.header("access-control-request-method").isBlank();
        return asks && origins.contains(in.header("origin"))
                ? Optional.of(Response.empty(204)
                        .with("Access-Control-Allow-Methods", "GET, POST, PUT")
                        .with(
                                "Access-Control-Allow-Headers",
                                "Authorization, Content-Type, If-Match, Idempotency-Key, Accept-Language")
                        .with("Access-Control-Max-Age", "600"))
                : Optional.empty();
    }

    static Response allow(Response response, String origin, Set<String> origins) {
        if (origins.isEmpty()) {
            return response;
        }
        Response varied = response.with("Vary", "Origin");
        return origins.contains(origin)
                ? varied.with("Access-Control-Allow-Origin", origin)
                        .with("Access-Control-Expose-Headers", "ETag, Location, Retry-After")
                : varied;
    }
}
