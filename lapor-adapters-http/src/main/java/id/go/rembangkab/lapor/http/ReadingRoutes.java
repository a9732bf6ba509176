// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.desk.Audience;
import id.go.rembangkab.lapor.desk.Facts;
import id.go.rembangkab.lapor.desk.View;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One complaint: as its audience may see it, its log, and what anyone may see by its public code. */
final class ReadingRoutes {
    private final Office office;
    private final Renderings whole;
    private final Renderings open;

    ReadingRoutes(Office office) {
        this.office = office;
        this.whole = new Renderings(office.views(), this::told);
        this.open = new Renderings(
                office.views(),
                (view, at) ->
                        PublicFacts.of(view, office.codes().of(view.complaint().id()), at));
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/complaints/{id}", this::show),
                Route.get("/api/v1/complaints/{id}/events", this::events),
                Route.get("/public/v1/complaints/{code}", this::open));
    }

    private Response show(Request request) {
        Complaint complaint = office.complaint(request);
        Audience audience = office.views().audience(complaint, Optional.of(request.actor()));
        return Response.json(whole.of(complaint, audience, request.at())).with("ETag", ETags.of(complaint));
    }

    private Map<String, Object> told(View view, Instant at) {
        Map<String, Object> told = Facts.view(view, at);
        told.put("public_code", office.codes().of(view.complaint().id()));
        office.views().proposal(view).ifPresent(proposal -> told.put("proposal", Facts.proposal(proposal)));
        return told;
    }

    /** A reporter is not told which officer it was, only in which role. */
    private Response events(Request request) {
        History history = office.known(request.path("id"), request.actor());
        boolean named = request.actor().role() != Role.REPORTER;
        List<Map<String, Object>> events = history.log().stream()
                .map(logged -> {
                    Map<String, Object> told = Facts.event(logged);
                    if (!named) {
                        told.put("by", logged.entry().by().role().word());
                    }
                    return told;
                })
                .toList();
        return Response.json(Map.of("items", events));
    }

    private Response open(Request request) {
        ComplaintId id = office.codes().read(request.path("code")).orElseThrow(Problem::notFound);
        Complaint complaint = office.site().ports().complaints().current(id).orElseThrow(Problem::notFound);
        return Response.json(open.of(complaint, Audience.PUBLIC, request.at()));
    }
}
