// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Sop;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The SOP as the library enforces it, from the table itself. */
final class SopRoutes {
    private SopRoutes() {}

    static List<Route> routes() {
        return List.of(
                Route.get(
                        "/api/v1/sop",
                        request ->
                                Response.of(200, "application/json", Sop.json().getBytes(StandardCharsets.UTF_8))),
                Route.get(
                        "/api/v1/sop.mermaid", request -> Response.text("text/plain", Sop.mermaid(request.language()))),
                Route.get("/api/v1/sop.svg", request -> Response.text("image/svg+xml", Sop.svg(request.language()))));
    }
}
