// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What those who run a site look at: probes and counts. */
final class Operations {
    private final Site site;
    private final Meters meters;
    private final WorkMeters work;

    Operations(Site site, Meters meters) {
        this.site = site;
        this.meters = meters;
        this.work = new WorkMeters(site, meters.registry());
    }

    List<Route> routes() {
        return List.of(
                Route.get("/health/live", request -> Response.json(Map.of("status", "UP"))),
                Route.get("/health/ready", this::ready),
                Route.get("/metrics", this::metrics));
    }

    /** Ready is who can read the store and whose notices arrive; an outage is answered as 503 like everywhere. */
    private Response ready(Request request) {
        site.ports().complaints().standing(false, Optional.empty(), 1);
        Duration lag = site.vitals().lag(site.ports().complaints(), request.at());
        if (site.vitals().isLate(lag)) {
            throw Problem.outboxLags(lag.toMinutes());
        }
        return Response.json(Map.of("status", "UP"));
    }

    private Response metrics(Request request) {
        work.refresh(request.at());
        return Response.text("text/plain;version=0.0.4", meters.registry().scrape());
    }
}
