// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.desk.Audience;
import id.go.rembangkab.lapor.desk.Board;
import id.go.rembangkab.lapor.desk.Facts;
import id.go.rembangkab.lapor.desk.Search;
import id.go.rembangkab.lapor.desk.View;
import id.go.rembangkab.lapor.http.json.JsonWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Complaints in lists: by filter, by words, and on the board. Only what the caller may know of is ever in one. */
final class ListRoutes {
    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int LINE = 80;

    private final Office office;
    private final Renderings lines;

    ListRoutes(Office office) {
        this.office = office;
        this.lines = new Renderings(office.views(), ListRoutes::line);
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                        "/api/v1/complaints",
                        this::list,
                        "state",
                        "agency",
                        "channel",
                        "due_before",
                        "cursor",
                        "limit"),
                Route.get("/api/v1/search", this::search, "q", "cursor", "limit"),
                Route.get("/api/v1/board", this::board));
    }

    private Response list(Request request) {
        Optional<Status> state = request.query().text("state").map(ListRoutes::status);
        Optional<AgencyCode> agency =
                request.query().text("agency").map(text -> Input.code("agency", text, AgencyCode::new));
        Optional<Channel> channel =
                request.query().text("channel").map(text -> Input.code("channel", text, Channel::new));
        Instant before = request.query()
                .text("due_before")
                .map(text -> Input.instant("due_before", text))
                .orElse(Instant.MAX);
        Predicate<Complaint> wanted = complaint -> state.filter(status -> status != complaint.status())
                        .isEmpty()
                && agency.filter(code -> !isAt(complaint, code)).isEmpty()
                && channel.filter(code -> !code.equals(complaint.intake().channel()))
                        .isEmpty();
        boolean ended = state.map(Status::ended).orElse(true);
        Scan.Page page = new Scan(office, request.actor(), ended, before)
                .next(
                        request.query().text("cursor").map(Cursor::read),
                        request.query().whole("limit", 1, MOST, USUAL),
                        wanted);
        return page(request, page.complaints(), page.next().map(Cursor::write));
    }

    private Response search(Request request) {
        Search.Page page = new Search(office.site().ports(), office.views())
                .find(
                        request.query().needed("q"),
                        request.actor(),
                        request.query().text("cursor").map(Cursor::readMark),
                        request.query().whole("limit", 1, MOST, USUAL));
        return page(request, page.found(), page.next().map(Cursor::write));
    }

    private Response board(Request request) {
        List<JsonWriter.Raw> items = new ArrayList<>();
        new Board(office.site().ports()).forEach(Optional.of(request.actor()), complaint -> {
            if (office.views().mayKnowOf(complaint, request.actor())) {
                items.add(line(complaint, request));
            }
        });
        return Response.json(Map.of("items", items));
    }

    private Response page(Request request, List<Complaint> complaints, Optional<String> next) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(
                "items",
                complaints.stream().map(complaint -> line(complaint, request)).toList());
        next.ifPresent(cursor -> body.put("next_cursor", cursor));
        return Response.json(body);
    }

    private JsonWriter.Raw line(Complaint complaint, Request request) {
        Audience audience = office.views().audience(complaint, Optional.of(request.actor()));
        return lines.of(complaint, audience, request.at());
    }

    private static Map<String, Object> line(View view, Instant at) {
        Map<String, Object> told = Facts.summary(view.complaint());
        headline(view).ifPresent(line -> told.put("headline", line));
        told.putAll(Facts.standing(view.complaint(), at));
        return told;
    }

    /** What it is about in a line, as far as this audience may read: the title, else how the public text begins. */
    private static Optional<String> headline(View view) {
        return PublicFacts.text(view, Passage.Kind.TITLE)
                .or(() -> PublicFacts.text(view, Passage.Kind.PUBLIC_TEXT))
                .filter(text -> !text.isBlank())
                .map(text -> text.codePointCount(0, text.length()) <= LINE
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LINE)) + "…");
    }

    private static boolean isAt(Complaint complaint, AgencyCode agency) {
        return complaint.stage().lead().filter(agency::equals).isPresent()
                || complaint.supporters().contains(agency);
    }

    private static Status status(String text) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.badInput(
                        "state",
                        "expected.one",
                        Arrays.stream(Status.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
