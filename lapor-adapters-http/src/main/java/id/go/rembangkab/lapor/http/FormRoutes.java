// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Transition;
import id.go.rembangkab.lapor.complaint.Verb;
import id.go.rembangkab.lapor.complaint.Words;
import id.go.rembangkab.lapor.form.CommandForms;
import id.go.rembangkab.lapor.form.Field;
import id.go.rembangkab.lapor.form.Form;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What may be asked, for programs that make forms of it: the tables of transitions and of fields, put together. */
final class FormRoutes {
    private final Office office;

    FormRoutes(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/complaints/{id}/commands", this::now),
                Route.get("/api/v1/forms/{command}", this::form));
    }

    /** The commands that the table permits this role in this state; guards are asked when one is given. */
    private Response now(Request request) {
        Complaint complaint = office.complaint(request);
        Role role = request.actor().role();
        return Response.json(Map.of(
                "items",
                CommandForms.ALL.stream()
                        .filter(form -> permitted(form, role, complaint))
                        .map(form -> told(form, request.language()))
                        .toList()));
    }

    private Response form(Request request) {
        return CommandForms.of(request.path("command"))
                .map(form -> Response.json(told(form, request.language())))
                .orElseThrow(Problem::notFound);
    }

    static boolean permitted(Form<Command> form, Role role, Complaint complaint) {
        return Transition.permitting(verb(form), role, Optional.of(complaint.status()))
                .isPresent();
    }

    static Verb verb(Form<Command> form) {
        return Verb.of(form.word()).orElseThrow();
    }

    static Map<String, Object> told(Form<Command> form, Locale language) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("command", form.word());
        told.put("title", Words.of(language).of(verb(form)));
        told.put(
                "fields", form.fields().stream().map(field -> told(form, field)).toList());
        return told;
    }

    private static Map<String, Object> told(Form<Command> form, Field field) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", field.name());
        told.put("shape", field.shape().name());
        told.put("presence", field.presence().name());
        choices(form, field).ifPresent(all -> told.put("choices", all));
        if (!field.parts().isEmpty()) {
            told.put(
                    "parts",
                    field.parts().stream().map(part -> told(form, part)).toList());
        }
        return told;
    }

    /** The two fields that take one of a fixed set of words. */
    private static Optional<List<String>> choices(Form<Command> form, Field field) {
        return switch (verb(form).word() + "." + field.name()) {
            case "classify.kind" -> Optional.of(names(Classification.Kind.values()));
            case "archive.reason" -> Optional.of(names(ArchiveReason.values()));
            default -> Optional.empty();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> constant.name()).toList();
    }
}
