// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Logged;
import id.go.rembangkab.lapor.complaint.Stage;
import id.go.rembangkab.lapor.form.Instants;
import id.go.rembangkab.lapor.privacy.Proposal;
import id.go.rembangkab.lapor.privacy.Visibility;
import id.go.rembangkab.lapor.sla.Certainty;
import id.go.rembangkab.lapor.sla.Deadline;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How complaints are told to machines: names and values in order, as every interface writes them in JSON. A value is a
 * text, a number, a boolean, a list, a map, or {@link Optional#empty()} for null. The names and codes are API.
 */
public final class Facts {
    private Facts() {}

    /**
     * Tells where a complaint stands: its state, who ended it and why, its version and its clocks.
     *
     * @param complaint the complaint
     * @param at as of when its clocks are told
     * @return codes and instants only, nothing that a citizen said
     */
    public static Map<String, Object> standing(Complaint complaint, Instant at) {
        Map<String, Object> told = state(complaint);
        told.put("version", complaint.version());
        told.put(
                "obligations",
                complaint.clocks().stream().map(clock -> obligation(clock, at)).toList());
        return told;
    }

    /**
     * Tells the state, who ended it and why.
     *
     * @param complaint the complaint
     * @return codes only
     */
    public static Map<String, Object> state(Complaint complaint) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("state", complaint.status().name());
        if (complaint.stage() instanceof Stage.Closed closed) {
            closed.by().ifPresent(role -> told.put("closed_by", role.name()));
        } else if (complaint.stage() instanceof Stage.Archived archived) {
            archived.by().ifPresent(role -> told.put("closed_by", role.name()));
            archived.reason().ifPresent(reason -> told.put("reason", reason.name()));
        }
        return told;
    }

    /**
     * Tells what is known of a complaint to everyone who may know of it: which it is, where it came from, whose it is.
     *
     * @param complaint the complaint
     * @return codes only, nothing that a citizen said
     */
    public static Map<String, Object> summary(Complaint complaint) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", complaint.id().value());
        complaint.trackingId().ifPresent(number -> told.put("tracking_id", number.value()));
        told.put("channel", complaint.intake().channel().code());
        complaint.classification().ifPresent(known -> {
            told.put("kind", known.kind().name());
            told.put("category", known.category().value());
        });
        complaint.stage().lead().ifPresent(agency -> told.put("agency", agency.value()));
        return told;
    }

    /**
     * Tells a complaint as its audience may see it.
     *
     * @param view the complaint and what is open
     * @param at as of when its clocks are told
     * @return everything in the view
     */
    public static Map<String, Object> view(View view, Instant at) {
        Map<String, Object> told = summary(view.complaint());
        told.put("audience", view.audience().name());
        told.putAll(standing(view.complaint(), at));
        view.reporter().ifPresent(reporter -> told.put("reporter", reporter(reporter)));
        told.put("texts", view.texts().stream().map(Facts::text).toList());
        told.put("sealed", view.sealed());
        return told;
    }

    /**
     * Tells what is proposed for a text.
     *
     * @param proposal the proposal
     * @return the two flags, the topics that speak for secrecy, how many findings there are and how many are doubtful
     */
    public static Map<String, Object> proposal(Proposal proposal) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("anonymous", proposal.visibility().identity() == Visibility.Identity.HIDDEN);
        told.put("secret", proposal.visibility().content() == Visibility.Content.SECRET);
        told.put("topics", proposal.topics().stream().map(Enum::name).sorted().toList());
        told.put("findings", proposal.findings().size());
        told.put("doubtful", proposal.toReview().size());
        told.put("reading", proposal.reading().name());
        return told;
    }

    /**
     * Tells who complains.
     *
     * @param reporter as far as the audience may know
     * @return name and contact, where they were given
     */
    public static Map<String, Object> reporter(View.ReporterView reporter) {
        Map<String, Object> told = new LinkedHashMap<>();
        reporter.name().ifPresent(name -> told.put("name", name));
        reporter.contact().ifPresent(contact -> told.put("contact", contact));
        return told;
    }

    /**
     * Tells one text of a view.
     *
     * @param text the text
     * @return what it is, when and by whom it was given, and what it says
     */
    public static Map<String, Object> text(View.TextView text) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", text.kind().name());
        told.put("at", Instants.write(text.at()));
        told.put("by", text.by().word());
        told.put("text", text.text());
        return told;
    }

    /**
     * Tells one entry of the log.
     *
     * @param logged the entry as it is kept
     * @return its place, when it happened and was recorded, by whom, what, and its link in the chain
     */
    public static Map<String, Object> event(Logged logged) {
        Entry entry = logged.entry();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("sequence", logged.sequence());
        told.put("at", Instants.write(entry.at()));
        told.put("recorded", Instants.write(logged.recorded()));
        told.put("backdated", logged.backdated(entry));
        told.put("by", entry.by().toString());
        told.put("event", entry.event().type());
        told.put("hash", logged.hash());
        return told;
    }

    /**
     * Names what happened.
     *
     * @param entries the entries
     * @return the names of the events, oldest first
     */
    public static List<String> events(List<Entry> entries) {
        return entries.stream().map(entry -> entry.event().type()).toList();
    }

    private static Map<String, Object> obligation(Clock clock, Instant at) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", clock.kind().name());
        clock.agency().ifPresent(agency -> told.put("agency", agency.value()));
        told.put("norm", clock.norm().toString());
        told.put("started", Instants.write(clock.started()));
        told.put(
                "due",
                clock.deadline().map(Deadline::due).<Object>map(Instants::write).orElse(Optional.empty()));
        clock.deadline().flatMap(Deadline::lastDay).ifPresent(day -> told.put("last_day", day.toString()));
        Clock.State state = clock.state(at);
        told.put("status", state.name());
        // The other states tell by themselves whether it has ended.
        clock.ended()
                .filter(ended -> state == Clock.State.BREACHED)
                .ifPresent(ended -> told.put("ended", Instants.write(ended)));
        clock.deadline()
                .filter(deadline -> deadline.certainty() == Certainty.NOT_BEFORE)
                .ifPresent(bound -> told.put("certainty", Certainty.NOT_BEFORE.name()));
        return told;
    }
}
