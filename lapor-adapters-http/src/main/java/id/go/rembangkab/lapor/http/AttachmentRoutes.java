// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.AttachmentCheck;
import id.go.rembangkab.lapor.complaint.Attachments.Content;
import id.go.rembangkab.lapor.complaint.Attachments.Received;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Files;
import id.go.rembangkab.lapor.desk.Files.Taken;
import id.go.rembangkab.lapor.privacy.PictureFilter;
import id.go.rembangkab.lapor.privacy.StripMetadata;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The files of a complaint (R9.5): told by their own first bytes, within the policy's types and size, all files together. */
final class AttachmentRoutes {
    /** Whatever a sender says of a file, its own first bytes decide. */
    private static final String UNTOLD = "application/octet-stream";

    private final Office office;
    private final StripMetadata pictures = new PictureFilter();

    AttachmentRoutes(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/api/v1/complaints/{id}/attachments", this::keep, "name"),
                Route.get("/api/v1/complaints/{id}/attachments", this::list),
                Route.get("/api/v1/complaints/{id}/attachments/{n}", this::read));
    }

    private Response keep(Request request) {
        Complaint complaint = office.complaint(request);
        Upload upload = Upload.of(request);
        Text name = office.site().identity().text(upload.name());
        Order order = new Order(
                complaint.id(),
                request.at(),
                request.actor(),
                Optional.empty(),
                request.header("if-match").isPresent() ? ETags.expected(request, complaint) : OptionalLong.empty(),
                new Command.Attach(name, UNTOLD));
        Taken.Asked taken = asked(office.files().attach(order, content(upload.bytes())));
        Complaint after = done(taken.answer()).complaint();
        int number = Files.of(after).stream().map(Passage::text).toList().indexOf(name.ref()) + 1;
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("n", number);
        told.put("name", upload.name());
        told.put("type", taken.file().type());
        told.put("size", taken.file().size());
        told.put("sha256", taken.file().sha256());
        return Response.json(201, told)
                .with("Location", "/api/v1/complaints/" + complaint.id() + "/attachments/" + number)
                .with("ETag", ETags.of(after));
    }

    private static Taken.Asked asked(Taken taken) {
        if (taken instanceof Taken.Unfit unfit) {
            throw unfit.why() instanceof Received.TooLarge tooLarge
                    ? Problem.tooLarge(tooLarge.limit())
                    : Problem.unsupportedType(String.join(
                            ", ", unfit.allowed().types().stream().sorted().toList()));
        }
        if (taken instanceof Taken.Unasked unasked) {
            throw Problem.of(((Answer.Refused) unasked.refused()).why());
        }
        return (Taken.Asked) taken;
    }

    private static Answer.Done done(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw Problem.of(refused.why());
        }
        return (Answer.Done) answer;
    }

    private Response list(Request request) {
        Complaint complaint = office.complaint(request);
        List<Passage> all = Files.of(complaint);
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
        List<Passage> files = Files.of(complaint);
        String n = request.path("n");
        if (!n.matches("[1-9][0-9]{0,4}") || Integer.parseInt(n) > files.size()) {
            throw Problem.notFound();
        }
        Passage file = files.get(Integer.parseInt(n) - 1);
        if (!office.views().readable(complaint, Optional.of(request.actor())).contains(file)) {
            throw Problem.notFound();
        }
        byte[] bytes = bytes(complaint, file).orElseThrow(Problem::notFound);
        String type = AttachmentCheck.type(bytes).orElse(UNTOLD);
        boolean whole = request.actor().role() == Role.ADMIN;
        return Response.of(200, type, whole ? bytes : withoutOrigin(type, bytes))
                .with("Content-Disposition", "attachment");
    }

    /** A picture that cannot be cleaned is not given out. */
    private byte[] withoutOrigin(String type, byte[] bytes) {
        if (!type.startsWith("image/")) {
            return bytes;
        }
        try {
            return pictures.from(bytes);
        } catch (IllegalArgumentException e) {
            throw (Problem) Problem.notFound().initCause(e);
        }
    }

    private Optional<byte[]> bytes(Complaint complaint, Passage file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean there = office.site()
                .attachments()
                .read(complaint.id(), file.text(), (piece, length) -> out.write(piece, 0, length));
        return there ? Optional.of(out.toByteArray()) : Optional.empty();
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
