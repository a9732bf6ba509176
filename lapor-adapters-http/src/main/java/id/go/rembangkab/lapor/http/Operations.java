package id.go.rembangkab.lapor.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What those who run a site look at: probes and counts. */
final class Operations {
    private final Site site;
    private final Meters meters;

    Operations(Site site, Meters meters) {
        this.site = site;
        this.meters = meters;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/health/live", request -> Response.json(Map.of("status", "UP"))),
                Route.get("/health/ready", this::ready),
                Route.get(
                        "/metrics",
                        request -> Response.text(
                                "text/plain;version=0.0.4", meters.registry().scrape())));
    }

    /** Ready is who can read the store; an outage is answered as 503 like everywhere. */
    private Response ready(Request request) {
        site.ports().complaints().standing(false, Optional.empty(), 1);
        return Response.json(Map.of("status", "UP"));
    }
}
