// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.View;
import id.go.rembangkab.lapor.form.BadFieldException;
import id.go.rembangkab.lapor.form.CommandForms;
import id.go.rembangkab.lapor.form.Instants;
import id.go.rembangkab.lapor.form.Making;
import id.go.rembangkab.lapor.http.who.Caller;
import id.go.rembangkab.lapor.sla.Deadline;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Open311 GeoReport v2: the public view, for portals that speak it; a portal with a key may file complaints, which come in
 * like any other. Requests go by their public codes. What is secret, or not yet decided, is not there.
 */
final class Open311Routes {
    private static final Channel WEBSITE = new Channel("WEBSITE");
    private static final int MOST = 1000;
    private static final int BATCH = 200;
    private static final String LIST = "service_requests";
    private static final String ONE = "request";
    private static final Set<String> POSTED = Set.of(
            "api_key",
            "jurisdiction_id",
            "service_code",
            "lat",
            "long",
            "address_string",
            "address_id",
            "email",
            "device_id",
            "account_id",
            "first_name",
            "last_name",
            "phone",
            "description",
            "media_url");

    private final Office office;

    Open311Routes(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (Georeport format : Georeport.values()) {
            String end = format.suffix();
            routes.add(Route.get(
                    "/open311/v2/services" + end,
                    request -> format.answer(200, "services", "service", services()),
                    "jurisdiction_id"));
            routes.add(Route.get(
                    "/open311/v2/requests" + end,
                    request -> format.answer(200, LIST, ONE, list(request)),
                    "jurisdiction_id",
                    "service_request_id",
                    "service_code",
                    "start_date",
                    "end_date",
                    "status"));
            routes.add(Route.get(
                    "/open311/v2/requests/{id}" + end,
                    request -> format.answer(200, LIST, ONE, List.of(one(request))),
                    "jurisdiction_id"));
            routes.add(Route.post(
                    "/open311/v2/requests" + end,
                    request -> format.answer(201, LIST, ONE, List.of(file(request))),
                    "api_key",
                    "jurisdiction_id"));
        }
        return routes;
    }

    private List<Map<String, Object>> services() {
        Set<String> categories = new TreeSet<>();
        for (Agency agency : office.registry().agencies()) {
            if (agency.active()) {
                agency.tupoksi().forEach(category -> categories.add(category.value()));
            }
        }
        return categories.stream()
                .map(category -> {
                    Map<String, Object> service = new LinkedHashMap<>();
                    service.put("service_code", category);
                    service.put("service_name", category);
                    service.put("description", category);
                    service.put("metadata", false);
                    service.put("type", "realtime");
                    service.put("keywords", category);
                    service.put("group", "SP4N-LAPOR!");
                    return service;
                })
                .toList();
    }

    private Map<String, Object> one(Request request) {
        return office.codes().read(request.path("id")).flatMap(this::told).orElseThrow(Problem::notFound);
    }

    private List<Map<String, Object>> list(Request request) {
        Query query = request.query();
        Optional<String> ids = query.text("service_request_id");
        if (ids.isPresent()) {
            return Stream.of(ids.get().split(",", -1))
                    .flatMap(code -> office.codes().read(code.strip()).flatMap(this::told).stream())
                    .toList();
        }
        Instant from = query.text("start_date")
                .map(text -> Input.instant("start_date", text))
                .orElse(Instant.MIN);
        Instant to = query.text("end_date")
                .map(text -> Input.instant("end_date", text))
                .orElse(Instant.MAX);
        Optional<String> status = query.text("status");
        Optional<String> service = query.text("service_code");
        List<Map<String, Object>> found = new ArrayList<>();
        Optional<Standing> after = Optional.empty();
        boolean more = true;
        while (more && found.size() < MOST) {
            List<Standing> batch = office.site().ports().complaints().standing(true, after, BATCH);
            for (Standing standing : batch) {
                office.find(standing.complaint())
                        .map(History::replay)
                        .filter(complaint -> within(PublicFacts.received(complaint), from, to))
                        .flatMap(complaint -> told(complaint.id()))
                        .filter(told -> status.isEmpty() || status.get().equals(told.get("status")))
                        .filter(told -> service.isEmpty() || service.get().equals(told.get("service_code")))
                        .ifPresent(found::add);
                after = Optional.of(standing);
            }
            more = batch.size() == BATCH;
        }
        return found.size() <= MOST ? found : found.subList(0, MOST);
    }

    private static boolean within(Instant received, Instant from, Instant to) {
        return !received.isBefore(from) && !received.isAfter(to);
    }

    /** Empty where nothing is public yet, or nothing may be. */
    private Optional<Map<String, Object>> told(ComplaintId id) {
        return office.views()
                .of(id, Optional.empty())
                .filter(view -> view.complaint().privacy().isPresent()
                        && !view.complaint().secret())
                .map(this::told);
    }

    private Map<String, Object> told(View view) {
        Complaint complaint = view.complaint();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("service_request_id", office.codes().of(complaint.id()));
        told.put("status", complaint.status().ended() ? "closed" : "open");
        told.put("status_notes", PublicFacts.text(view, Passage.Kind.ANSWER).orElse(""));
        complaint.classification().map(kind -> kind.category().value()).ifPresent(category -> {
            told.put("service_name", category);
            told.put("service_code", category);
        });
        told.put("description", PublicFacts.text(view, Passage.Kind.PUBLIC_TEXT).orElse(""));
        complaint.stage().lead().ifPresent(agency -> told.put("agency_responsible", agency.value()));
        told.put("requested_datetime", Instants.write(PublicFacts.received(complaint)));
        told.put("updated_datetime", Instants.write(complaint.last()));
        PublicFacts.response(complaint)
                .flatMap(clock -> clock.deadline())
                .map(Deadline::due)
                .ifPresent(due -> told.put("expected_datetime", Instants.write(due)));
        return told;
    }

    /** A portal files what a citizen said; who may do so is the key's role, and the desk's to say. */
    private Map<String, Object> file(Request request) {
        Query given = form(request);
        Caller caller = given.text("api_key")
                .or(() -> request.query().text("api_key"))
                .flatMap(office.site().keys()::caller)
                .orElseThrow(Problem::unauthenticated);
        Category service = Input.code("service_code", given.needed("service_code"), Category::new);
        if (services().stream().noneMatch(known -> service.value().equals(known.get("service_code")))) {
            throw Problem.notFound();
        }
        ComplaintId id = office.site().identity().complaint();
        Answer answer = office.desk().handle(Order.of(id, request.at(), caller.actor(), command(given, service, id)));
        if (answer instanceof Answer.Refused refused) {
            throw Problem.of(refused.why());
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(
                "service_request_id",
                office.codes().of(((Answer.Done) answer).complaint().id()));
        told.put("service_notice", Messages.of(request.language()).say("open311.notice"));
        told.put("account_id", "");
        return told;
    }

    private static Query form(Request request) {
        String type =
                request.body().type().map(sent -> MediaType.of(sent).name()).orElse("");
        if (!type.equals("application/x-www-form-urlencoded")) {
            throw Problem.unsupportedType("application/x-www-form-urlencoded");
        }
        return Query.read(new String(request.body().bytes(), StandardCharsets.UTF_8), POSTED);
    }

    private Command command(Query given, Category service, ComplaintId id) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("channel", WEBSITE.code());
        fields.put("external_id", "open311-" + id);
        fields.put("title", "");
        fields.put("description", given.needed("description"));
        fields.put("evidence", given.text("media_url").map(List::of).orElse(List.of()));
        fields.put("reporter", reporter(given));
        fields.put("category", service.value());
        Map<String, Object> place = new LinkedHashMap<>();
        given.text("lat").ifPresent(lat -> place.put("lat", number("lat", lat)));
        given.text("long").ifPresent(lon -> place.put("lon", number("long", lon)));
        given.text("address_string").ifPresent(address -> place.put("address", address));
        if (!place.isEmpty()) {
            fields.put("location", place);
        }
        try {
            return CommandForms.of("receive")
                    .orElseThrow()
                    .read(fields, new Making(office.site().identity(), word -> Optional.empty()));
        } catch (BadFieldException e) {
            throw Problem.of(e);
        }
    }

    private static Map<String, Object> reporter(Query given) {
        Map<String, Object> reporter = new LinkedHashMap<>();
        given.text("account_id").ifPresent(account -> reporter.put("id", account));
        String name = Stream.of("first_name", "last_name")
                .flatMap(part -> given.text(part).stream())
                .reduce((first, last) -> first + " " + last)
                .orElse("");
        if (!name.isEmpty()) {
            reporter.put("name", name);
        }
        given.text("phone").or(() -> given.text("email")).ifPresent(contact -> reporter.put("contact", contact));
        return reporter;
    }

    private static BigDecimal number(String name, String text) {
        try {
            if (text.length() <= 30) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            throw (Problem) Problem.badInput(name, "expected.number").initCause(e);
        }
        throw Problem.badInput(name, "expected.number");
    }
}
