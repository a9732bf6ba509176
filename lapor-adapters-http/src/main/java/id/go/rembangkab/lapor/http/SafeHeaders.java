// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells a browser it must not do. A route may say otherwise about caching and content. */
final class SafeHeaders {
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    private SafeHeaders() {}

    static Response on(Response response, URI base) {
        Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
        if ("https".equals(base.getScheme())) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        headers.putAll(response.headers());
        return response.withHeaders(headers);
    }
}
