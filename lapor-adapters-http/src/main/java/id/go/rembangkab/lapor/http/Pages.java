// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is served as it lies in the jar: the document and the pages. They hold no data. */
final class Pages {
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, Response> ASSETS = assets();

    private Pages() {}

    static List<Route> routes() {
        return List.of(
                Route.get("/openapi.json", request -> Response.of(200, "application/json", resource("openapi.json"))),
                page("/", "board.html"),
                page("/docs", "docs.html"),
                Route.get("/assets/{file}", Pages::asset));
    }

    private static Route page(String path, String file) {
        byte[] content = resource("pages/" + file);
        Response page = new Response(
                200,
                Map.of("Content-Type", "text/html;charset=utf-8", "Content-Security-Policy", PAGE_POLICY),
                content);
        return Route.get(path, request -> page);
    }

    private static Map<String, Response> assets() {
        Map<String, Response> assets = new HashMap<>();
        for (String script : List.of(
                "agencies.js",
                "api.js",
                "board.js",
                "complaint.js",
                "days.js",
                "docs.js",
                "forms.js",
                "review.js",
                "words.js")) {
            assets.put(script, asset("text/javascript;charset=utf-8", resource("pages/" + script)));
        }
        assets.put("board.css", asset("text/css;charset=utf-8", resource("pages/board.css")));
        assets.put("words-id.json", asset("application/json", PageWords.json(Messages.INDONESIAN)));
        assets.put("words-en.json", asset("application/json", PageWords.json(Locale.ENGLISH)));
        return Map.copyOf(assets);
    }

    private static Response asset(String type, byte[] content) {
        return new Response(200, Map.of("Content-Type", type, "Cache-Control", "max-age=300"), content);
    }

    private static Response asset(Request request) {
        Response asset = ASSETS.get(request.path("file"));
        if (asset == null) {
            throw Problem.notFound();
        }
        return asset;
    }

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
