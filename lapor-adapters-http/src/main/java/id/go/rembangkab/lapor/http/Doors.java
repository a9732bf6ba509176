// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.util.List;

/** Which paths need no token. Whatever is not named here needs one, whether it is there or not. */
final class Doors {
    private static final List<String> OPEN = List.of(
            "/public",
            "/open311",
            "/api/v1/calendar",
            "/openapi.json",
            "/docs",
            "/health",
            "/metrics",
            "/assets",
            "/auth",
            "/favicon.ico");

    private Doors() {}

    static boolean open(String path) {
        if (path.equals("/")) {
            return true;
        }
        for (String prefix : OPEN) {
            if (path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/')) {
                return true;
            }
        }
        return false;
    }
}
