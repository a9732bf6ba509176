// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.Verb;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Facts;
import id.go.rembangkab.lapor.desk.View;
import id.go.rembangkab.lapor.form.BadFieldException;
import id.go.rembangkab.lapor.form.CommandForms;
import id.go.rembangkab.lapor.form.Form;
import id.go.rembangkab.lapor.form.Making;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The commands of the SOP, one path each, made of the same table of forms as those of the command line. */
final class CommandRoutes {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final Office office;

    CommandRoutes(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (Form<Command> form : CommandForms.ALL) {
            routes.add(
                    form.word().equals(Verb.RECEIVE.word())
                            ? Route.post("/api/v1/complaints", request -> receive(request, form))
                            : Route.post("/api/v1/complaints/{id}/" + form.word(), request -> give(request, form)));
        }
        return routes;
    }

    /** A repeat, by key or by the channel's own id, is answered as the first time. */
    private Response receive(Request request, Form<Command> form) {
        Optional<String> key = key(request);
        Command command = read(request, form);
        Order order = new Order(
                office.site().identity().complaint(),
                request.at(),
                request.actor(),
                key,
                OptionalLong.empty(),
                command);
        Answer.Done done = done(office.desk().handle(order));
        Complaint first = done.complaint();
        List<Entry> entries = done.entries();
        if (done.repeated() && entries.isEmpty()) {
            entries =
                    office.find(first.id()).map(History::entries).orElseThrow().subList(0, 1);
            first = Complaint.replay(first.id(), entries);
        }
        return Response.json(201, told(first, entries, asOf(done, entries, request.at())))
                .with("Location", "/api/v1/complaints/" + first.id())
                .with("ETag", ETags.of(first));
    }

    private Response give(Request request, Form<Command> form) {
        Complaint complaint = office.complaint(request);
        OptionalLong expected = ETags.expected(request, complaint);
        Optional<String> key = key(request);
        Command command = read(request, form);
        Order order = new Order(complaint.id(), request.at(), request.actor(), key, expected, command);
        List<View> revealed = new ArrayList<>();
        Answer.Done done = done(
                command instanceof Command.Reveal
                        ? office.views().reveal(order, revealed::add)
                        : office.desk().handle(order));
        if (command instanceof Command.Erase) {
            office.site().attachments().erase(complaint.id());
        }
        if (done.complaint().status() == Status.CLOSED) {
            office.duties().changed();
        }
        Map<String, Object> told = told(done.complaint(), done.entries(), asOf(done, done.entries(), request.at()));
        revealed.forEach(view -> opened(told, view));
        return Response.json(told).with("ETag", ETags.of(done.complaint()));
    }

    private Command read(Request request, Form<Command> form) {
        try {
            return form.read(request.body().json(), new Making(office.site().identity(), this::complaint));
        } catch (BadFieldException e) {
            throw Problem.of(e);
        }
    }

    private Optional<ComplaintId> complaint(String word) {
        try {
            return Optional.of(new ComplaintId(word))
                    .filter(id -> office.find(id).isPresent());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Answer.Done done(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw Problem.of(refused.why());
        }
        return (Answer.Done) answer;
    }

    /** Quotation marks around the key, as the draft standard has them, are not part of it. */
    private static Optional<String> key(Request request) {
        return request.header("idempotency-key").map(sent -> {
            String key = sent.length() > 1 && sent.startsWith("\"") && sent.endsWith("\"")
                    ? sent.substring(1, sent.length() - 1)
                    : sent;
            if (!KEY.matcher(key).matches()) {
                throw Problem.badInput("Idempotency-Key", "expected.key");
            }
            return key;
        });
    }

    /** A first answer given again tells the clocks as of then. */
    private static Instant asOf(Answer.Done done, List<Entry> entries, Instant now) {
        return done.repeated() ? entries.get(entries.size() - 1).at() : now;
    }

    private static Map<String, Object> told(Complaint complaint, List<Entry> entries, Instant at) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", complaint.id().value());
        told.put("events", Facts.events(entries));
        told.putAll(Facts.standing(complaint, at));
        return told;
    }

    private static void opened(Map<String, Object> told, View view) {
        view.reporter().map(Facts::reporter).ifPresent(known -> told.put("reporter", known));
        told.put("texts", view.texts().stream().map(Facts::text).toList());
    }
}
