// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.Verb;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Facts;
import id.go.rembangkab.lapor.form.BadFieldException;
import id.go.rembangkab.lapor.form.CommandForms;
import id.go.rembangkab.lapor.form.Form;
import id.go.rembangkab.lapor.form.Making;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a citizen does by a one-time link: sees the complaint, and gives one command as its reporter. The link's word comes in
 * a header of its own, which no form of another site can send and no log of paths shows. A word that is false, expired, used
 * up, or of a complaint without a reporter who could act, is as if there were nothing.
 */
final class CitizenRoutes {
    private static final String HEADER = "x-lapor-link";
    private static final Set<Verb> VERBS = Set.of(Verb.COMPLETE, Verb.REPLY, Verb.CONFIRM_DONE, Verb.REOPEN);

    private final Office office;
    private final CitizenLinks links;

    CitizenRoutes(Office office) {
        this.office = office;
        this.links = new CitizenLinks(office.site().settings().secret());
    }

    List<Route> routes() {
        return List.of(Route.get("/public/v1/link", this::show), Route.post("/public/v1/link/{command}", this::give));
    }

    /** Whose link it is, and to what. */
    private record Holder(CitizenLinks.Link link, Complaint complaint, Actor reporter) {}

    private Holder holder(Request request) {
        CitizenLinks.Link link = request.header(HEADER)
                .flatMap(word -> links.read(word, request.at()))
                .orElseThrow(Problem::notFound);
        Complaint complaint =
                office.find(link.complaint()).orElseThrow(Problem::notFound).replay();
        Actor reporter = complaint
                .intake()
                .reporter()
                .id()
                .flatMap(id -> Optional.ofNullable(office.site()
                        .ports()
                        .texts()
                        .open(complaint.id(), List.of(id))
                        .get(id)))
                .map(Text::plain)
                .map(Actor::reporter)
                .orElseThrow(Problem::notFound);
        return new Holder(link, complaint, reporter);
    }

    private Response show(Request request) {
        Holder holder = holder(request);
        if (isUsed(holder)) {
            throw Problem.notFound();
        }
        Complaint complaint = holder.complaint();
        Map<String, Object> told = PublicFacts.of(
                office.views().view(complaint, Optional.empty()), office.codes().of(complaint.id()), request.at());
        PublicFacts.text(office.views().view(complaint, Optional.of(holder.reporter())), Passage.Kind.MISSING)
                .ifPresent(text -> told.put("missing", text));
        told.put(
                "commands",
                CommandForms.ALL.stream()
                        .filter(form -> VERBS.contains(FormRoutes.verb(form)))
                        .filter(form -> FormRoutes.permitted(form, Role.REPORTER, complaint))
                        .map(form -> FormRoutes.told(form, request.language()))
                        .toList());
        return Response.json(told);
    }

    private boolean isUsed(Holder holder) {
        return office.site()
                .ports()
                .complaints()
                .used(
                        Role.REPORTER.word() + "@" + holder.complaint().id(),
                        holder.link().key())
                .isPresent();
    }

    /** The same command once more is answered as the first time; another under the same link is no more. */
    private Response give(Request request) {
        Holder holder = holder(request);
        Form<Command> form = CommandForms.of(request.path("command"))
                .filter(known -> VERBS.contains(FormRoutes.verb(known)))
                .orElseThrow(Problem::notFound);
        Command command;
        try {
            command = form.read(request.body().json(), new Making(office.site().identity(), word -> Optional.empty()));
        } catch (BadFieldException e) {
            throw Problem.of(e);
        }
        Answer answer = office.desk()
                .handle(new Order(
                        holder.complaint().id(),
                        request.at(),
                        holder.reporter(),
                        Optional.of(holder.link().key()),
                        OptionalLong.empty(),
                        command));
        if (answer instanceof Answer.Refused refused) {
            throw refused.why().why() == Rejection.KEY_REUSED ? Problem.notFound() : Problem.of(refused.why());
        }
        return Response.json(Facts.state(((Answer.Done) answer).complaint()));
    }
}
