package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.AttachmentCheck;
import id.go.rembangkab.lapor.complaint.Attachments.Content;
import id.go.rembangkab.lapor.complaint.Attachments.Received;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.complaint.Transition;
import id.go.rembangkab.lapor.complaint.Verb;
import id.go.rembangkab.lapor.desk.Answer;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The files of a complaint (R9.5): told by their own first bytes, within the policy's types and size, all files together. */
final class AttachmentRoutes {
    private final Office office;

    AttachmentRoutes(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/api/v1/complaints/{id}/attachments", this::keep, "name"),
                Route.get("/api/v1/complaints/{id}/attachments", this::list),
                Route.get("/api/v1/complaints/{id}/attachments/{n}", this::read));
    }

    /** The file is kept before the log names it, so that the log never names one that is not there. */
    private Response keep(Request request) {
        Complaint complaint = office.complaint(request);
        Role role = request.actor().role();
        if (Transition.permitting(Verb.ATTACH, role, Optional.of(complaint.status()))
                .isEmpty()) {
            throw Problem.forbidden(Verb.ATTACH.word(), "-");
        }
        Upload upload = Upload.of(request);
        Policy policy = policy(complaint);
        Received.Kept kept =
                checked(AttachmentCheck.copy(content(upload.bytes()), (piece, length) -> {}, policy), policy);
        if (size(complaint) + kept.size() > policy.attachmentLimit()) {
            throw Problem.tooLarge(policy.attachmentLimit());
        }
        Text name = office.site().identity().text(upload.name());
        checked(office.site().attachments().keep(complaint.id(), name.ref(), content(upload.bytes()), policy), policy);
        Answer answer = office.desk()
                .handle(new Order(
                        complaint.id(),
                        request.at(),
                        request.actor(),
                        Optional.empty(),
                        request.header("if-match").isPresent()
                                ? ETags.expected(request, complaint)
                                : OptionalLong.empty(),
                        new Command.Attach(name, kept.type())));
        if (answer instanceof Answer.Refused refused) {
            throw Problem.of(refused.why());
        }
        Complaint after = ((Answer.Done) answer).complaint();
        int number = files(after).stream().map(Passage::text).toList().indexOf(name.ref()) + 1;
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("n", number);
        told.put("name", upload.name());
        told.put("type", kept.type());
        told.put("size", kept.size());
        told.put("sha256", kept.sha256());
        return Response.json(201, told)
                .with("Location", "/api/v1/complaints/" + complaint.id() + "/attachments/" + number)
                .with("ETag", ETags.of(after));
    }

    private Response list(Request request) {
        Complaint complaint = office.complaint(request);
        List<Passage> all = files(complaint);
        List<Passage> open = office.views().readable(complaint, Optional.of(request.actor()));
        Map<TextRef, Text> names = office.site()
                .ports()
                .texts()
                .open(
                        complaint.id(),
                        all.stream().filter(open::contains).map(Passage::text).toList());
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Text name = names.get(all.get(i).text());
            if (name != null) {
                Map<String, Object> item = new LinkedHashMap<>();
                item.put("n", i + 1);
                item.put("name", name.plain());
                items.add(item);
            }
        }
        return Response.json(Map.of("items", items));
    }

    /** Whoever is not the admin gets pictures without where and with what they were taken. */
    private Response read(Request request) {
        Complaint complaint = office.complaint(request);
        List<Passage> files = files(complaint);
        String n = request.path("n");
        if (!n.matches("[1-9][0-9]{0,4}") || Integer.parseInt(n) > files.size()) {
            throw Problem.notFound();
        }
        Passage file = files.get(Integer.parseInt(n) - 1);
        if (!office.views().readable(complaint, Optional.of(request.actor())).contains(file)) {
            throw Problem.notFound();
        }
        byte[] bytes = bytes(complaint, file).orElseThrow(Problem::notFound);
        Received is = AttachmentCheck.copy(content(bytes), (piece, length) -> {}, policy(complaint));
        String type = is instanceof Received.Kept kept ? kept.type() : "application/octet-stream";
        boolean whole = request.actor().role() == Role.ADMIN;
        return Response.of(200, type, whole ? bytes : Pictures.withoutOrigin(type, bytes))
                .with("Content-Disposition", "attachment");
    }

    private Optional<byte[]> bytes(Complaint complaint, Passage file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean there = office.site()
                .attachments()
                .read(complaint.id(), file.text(), (piece, length) -> out.write(piece, 0, length));
        return there ? Optional.of(out.toByteArray()) : Optional.empty();
    }

    private long size(Complaint complaint) {
        return files(complaint).stream()
                .mapToLong(file -> bytes(complaint, file).map(all -> all.length).orElse(0))
                .sum();
    }

    /** What was attached, and what the reporter named as supporting data; of the latter there may be the name alone. */
    private static List<Passage> files(Complaint complaint) {
        return complaint.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.ATTACHMENT || passage.kind() == Passage.Kind.EVIDENCE)
                .toList();
    }

    private Policy policy(Complaint complaint) {
        return office.site()
                .ports()
                .rulebook()
                .policy(complaint.policy())
                .orElseThrow(() -> new IllegalStateException("rulebook: " + complaint.policy() + " is missing"));
    }

    private static Received.Kept checked(Received received, Policy policy) {
        if (received instanceof Received.Kept kept) {
            return kept;
        }
        if (received instanceof Received.TooLarge tooLarge) {
            throw Problem.tooLarge(tooLarge.limit());
        }
        throw Problem.unsupportedType(
                String.join(", ", policy.attachmentTypes().stream().sorted().toList()));
    }

    private static Content content(byte[] bytes) {
        int[] at = {0};
        return into -> {
            int length = Math.min(into.length, bytes.length - at[0]);
            System.arraycopy(bytes, at[0], into, 0, length);
            at[0] += length;
            return length == 0 ? -1 : length;
        };
    }
}
