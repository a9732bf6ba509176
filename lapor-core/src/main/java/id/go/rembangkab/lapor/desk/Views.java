// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.desk.View.ReporterView;
import id.go.rembangkab.lapor.desk.View.TextView;
import id.go.rembangkab.lapor.privacy.Proposal;
import id.go.rembangkab.lapor.privacy.Screening;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Shows complaints to those who may see them (R13.1 to R13.3). Reading changes nothing, revealing is a command (R0.2). */
public final class Views {
    private final Ports ports;
    private final Desk desk;

    /**
     * Creates views.
     *
     * @param ports where complaints and texts are
     * @param desk the gate through which a Reveal goes
     */
    public Views(Ports ports, Desk desk) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.desk = Objects.requireNonNull(desk, "desk");
    }

    /**
     * Shows a complaint.
     *
     * @param id the complaint
     * @param reader who reads, or empty for anyone
     * @return what that reader may see, or empty if it was never received
     */
    public Optional<View> of(ComplaintId id, Optional<Actor> reader) {
        return ports.complaints().current(id).map(complaint -> view(complaint, reader));
    }

    /**
     * Shows a complaint that is already at hand.
     *
     * @param complaint the complaint
     * @param reader who reads, or empty for anyone
     * @return what that reader may see
     */
    public View view(Complaint complaint, Optional<Actor> reader) {
        return view(complaint, audience(complaint, reader));
    }

    /**
     * Shows a complaint as one audience sees it. Every reader of that audience sees the same.
     *
     * @param complaint the complaint
     * @param audience which the reader was found to be of, for this very complaint
     * @return what that audience may see
     */
    public View view(Complaint complaint, Audience audience) {
        return open(complaint, audience, readable(complaint, audience), audience.mayKnowReporter(complaint));
    }

    /**
     * Proposes to the admin what to decide about privacy (R3.2): what the description asks for and is about.
     *
     * @param view what the reader sees
     * @return the proposal; empty for another audience, and where not all of the description is open
     */
    public Optional<Proposal> proposal(View view) {
        List<String> parts = view.texts().stream()
                .filter(text -> text.kind() == Passage.Kind.DESCRIPTION)
                .map(TextView::text)
                .toList();
        long given = view.complaint().passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.DESCRIPTION)
                .count();
        return view.audience() != Audience.ADMIN || parts.isEmpty() || parts.size() < given
                ? Optional.empty()
                : Optional.of(Screening.with(ports.detector())
                        .of(String.join("\n", parts), view.complaint().visibility()));
    }

    /**
     * Lists the texts that a reader may open, sealed as they are; for files, whose names are texts.
     *
     * @param complaint the complaint
     * @param reader who reads, or empty for anyone
     * @return the passages, in the order they came
     */
    public List<Passage> readable(Complaint complaint, Optional<Actor> reader) {
        return readable(complaint, audience(complaint, reader));
    }

    private static List<Passage> readable(Complaint complaint, Audience audience) {
        List<Passage> readable = new ArrayList<>();
        Optional<TextRef> shown = complaint.privacy().map(Complaint.Privacy::publicText);
        for (int place = 0; place < complaint.passages().size(); place++) {
            Passage passage = complaint.passages().get(place);
            boolean replaced = passage.kind() == Passage.Kind.PUBLIC_TEXT
                    && shown.filter(passage.text()::equals).isEmpty();
            if (!replaced && audience.mayRead(complaint, place)) {
                readable.add(passage);
            }
        }
        return readable;
    }

    /**
     * Tells whether a complaint is there for a reader at all. An agency's officers know of what their agency has or
     * supports, a reporter of the own cases.
     *
     * @param complaint the complaint
     * @param reader who asks
     * @return whether the reader may know that it exists
     */
    public boolean mayKnowOf(Complaint complaint, Actor reader) {
        return switch (reader.role()) {
            case ADMIN, SYSTEM, AUDITOR, NATIONAL_ADMIN, REGENT -> true;
            case LIAISON_OFFICER, AGENCY_HEAD ->
                concerns(complaint, reader.agency().orElseThrow());
            case REPORTER -> isReporter(complaint, reader);
        };
    }

    /**
     * Opens everything that is sealed, if the SOP allows the Reveal (R0.2); the log says who looked and why.
     *
     * @param order a {@link Command.Reveal}
     * @param revealed told the complaint with all its texts, if it was allowed
     * @return what the desk answered
     * @throws IllegalArgumentException if the order is another command
     */
    public Answer reveal(Order order, Consumer<View> revealed) {
        if (!(order.command() instanceof Command.Reveal)) {
            throw new IllegalArgumentException(
                    "order: expected reveal, found " + order.command().verb().word());
        }
        Answer answer = desk.handle(order);
        if (answer instanceof Answer.Done done) {
            revealed.accept(
                    open(done.complaint(), Audience.ADMIN, done.complaint().passages(), true));
        }
        return answer;
    }

    private View open(Complaint complaint, Audience audience, List<Passage> readable, boolean known) {
        Set<TextRef> refs = new HashSet<>();
        readable.forEach(passage -> refs.add(passage.text()));
        if (known) {
            complaint.intake().reporter().name().ifPresent(refs::add);
            complaint.intake().reporter().contact().ifPresent(refs::add);
        }
        Map<TextRef, Text> texts = ports.texts().open(complaint.id(), refs);
        List<TextView> lines = new ArrayList<>();
        for (Passage passage : readable) {
            Text text = texts.get(passage.text());
            if (text != null) {
                lines.add(new TextView(passage.kind(), passage.at(), passage.by(), text.plain()));
            }
        }
        Optional<ReporterView> reporter = known
                ? Optional.of(new ReporterView(
                        plain(texts, complaint.intake().reporter().name()),
                        plain(texts, complaint.intake().reporter().contact())))
                : Optional.empty();
        return new View(
                complaint, audience, reporter, lines, complaint.passages().size() - readable.size());
    }

    private static Optional<String> plain(Map<TextRef, Text> texts, Optional<TextRef> ref) {
        return ref.map(texts::get).map(Text::plain);
    }

    /**
     * Tells which audience of a complaint a reader is.
     *
     * @param complaint the complaint
     * @param reader who reads, or empty for anyone
     * @return the audience, which decides alone what the reader may see
     */
    public Audience audience(Complaint complaint, Optional<Actor> reader) {
        if (reader.isEmpty()) {
            return Audience.PUBLIC;
        }
        Actor actor = reader.get();
        return switch (actor.role()) {
            case ADMIN, SYSTEM -> Audience.ADMIN;
            case LIAISON_OFFICER, AGENCY_HEAD ->
                concerns(complaint, actor.agency().orElseThrow()) ? Audience.AGENCY : Audience.PUBLIC;
            case REPORTER -> isReporter(complaint, actor) ? Audience.REPORTER : Audience.PUBLIC;
            case AUDITOR -> Audience.AUDITOR;
            case NATIONAL_ADMIN, REGENT -> Audience.PUBLIC;
        };
    }

    static boolean concerns(Complaint complaint, AgencyCode agency) {
        return complaint.stage().lead().filter(agency::equals).isPresent()
                || complaint.supporters().contains(agency);
    }

    private boolean isReporter(Complaint complaint, Actor actor) {
        return actor.role() == Role.REPORTER && new Circumstances(ports).isReporter(complaint, actor);
    }
}
