// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a browser hears of changes. By itself this answers only when to ask again; the servlet keeps it open if it can. */
final class Feed {
    private static final String TYPE = "text/event-stream";
    private static final byte[] ASK_AGAIN = "retry: 30000\n\n".getBytes(StandardCharsets.UTF_8);

    private Feed() {}

    static List<Route> routes() {
        return List.of(Route.get("/api/v1/board/changes", request -> Response.of(200, TYPE, ASK_AGAIN)));
    }

    static boolean isAnswered(Response response) {
        return TYPE.equals(response.headers().get("Content-Type"));
    }
}
