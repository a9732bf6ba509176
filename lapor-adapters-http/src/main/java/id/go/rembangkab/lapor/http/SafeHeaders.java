// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every answer says: by which trace it is found again, and what a browser must not do. A route may say otherwise about
 * caching and content.
 */
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

    private final Map<String, String> always = new LinkedHashMap<>(ALWAYS);

    SafeHeaders(URI base) {
        if ("https".equals(base.getScheme())) {
            always.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    Response on(Response response, String trace) {
        Map<String, String> headers = new LinkedHashMap<>(always);
        headers.putAll(response.headers());
        headers.put("X-Trace-Id", trace);
        return response.withHeaders(headers);
    }
}
