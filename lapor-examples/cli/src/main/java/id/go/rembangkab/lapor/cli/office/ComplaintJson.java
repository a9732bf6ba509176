package id.go.rembangkab.lapor.cli.office;

import id.go.rembangkab.lapor.cli.json.JsonLine;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Stage;
import id.go.rembangkab.lapor.form.Instants;
import id.go.rembangkab.lapor.sla.Certainty;
import id.go.rembangkab.lapor.sla.Deadline;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a complaint is told in JSON: codes and instants only, nothing that a citizen said. */
public final class ComplaintJson {
    private ComplaintJson() {}

    /**
     * Adds where a complaint stands.
     *
     * @param answer to which it is added
     * @param complaint the complaint
     * @param at as of when its clocks are told
     */
    public static void standing(Map<String, Object> answer, Complaint complaint, Instant at) {
        state(answer, complaint);
        answer.put("version", complaint.version());
        answer.put(
                "obligations",
                complaint.clocks().stream().map(clock -> obligation(clock, at)).toList());
    }

    /**
     * Adds the state, who ended it and why.
     *
     * @param answer to which it is added
     * @param complaint the complaint
     */
    public static void state(Map<String, Object> answer, Complaint complaint) {
        answer.put("state", complaint.status().name());
        if (complaint.stage() instanceof Stage.Closed closed) {
            closed.by().ifPresent(role -> answer.put("closed_by", role.name()));
        } else if (complaint.stage() instanceof Stage.Archived archived) {
            archived.by().ifPresent(role -> answer.put("closed_by", role.name()));
            archived.reason().ifPresent(reason -> answer.put("reason", reason.name()));
        }
    }

    /**
     * Returns what happened, by the names of the events.
     *
     * @param entries the entries
     * @return the names, oldest first
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
                clock.deadline().map(Deadline::due).<Object>map(Instants::write).orElse(JsonLine.Nothing.NULL));
        clock.deadline().flatMap(Deadline::lastDay).ifPresent(day -> told.put("last_day", day.toString()));
        told.put("status", clock.state(at).name());
        clock.deadline()
                .filter(deadline -> deadline.certainty() == Certainty.NOT_BEFORE)
                .ifPresent(bound -> told.put("certainty", Certainty.NOT_BEFORE.name()));
        return told;
    }
}
