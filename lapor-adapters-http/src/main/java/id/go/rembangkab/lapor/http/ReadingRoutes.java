// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.desk.Facts;
import id.go.rembangkab.lapor.desk.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One complaint: as its audience may see it, its log, and what anyone may see by its public code. */
final class ReadingRoutes {
    private final Office office;

    ReadingRoutes(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/complaints/{id}", this::show),
                Route.get("/api/v1/complaints/{id}/events", this::events),
                Route.get("/public/v1/complaints/{code}", this::open));
    }

    private Response show(Request request) {
        Complaint complaint = office.complaint(request);
        View view = office.views().view(complaint, Optional.of(request.actor()));
        Map<String, Object> told = Facts.view(view, request.at());
        told.put("public_code", office.codes().of(complaint.id()));
        office.views().proposal(view).ifPresent(proposal -> told.put("proposal", Facts.proposal(proposal)));
        return Response.json(told).with("ETag", ETags.of(complaint));
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
        View view = office.views().of(id, Optional.empty()).orElseThrow(Problem::notFound);
        return Response.json(PublicFacts.of(view, request.path("code"), request.at()));
    }
}
