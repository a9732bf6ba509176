// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.desk.Facts;
import id.go.rembangkab.lapor.desk.View;
import id.go.rembangkab.lapor.form.Instants;
import id.go.rembangkab.lapor.sla.Deadline;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What anyone may know of a complaint: its state, until when it is to be answered, and what was made public. */
final class PublicFacts {
    private PublicFacts() {}

    static Map<String, Object> of(View view, String code, Instant at) {
        Complaint complaint = view.complaint();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", code);
        told.putAll(Facts.state(complaint));
        told.put("received", Instants.write(received(complaint)));
        complaint
                .classification()
                .ifPresent(kind -> told.put("category", kind.category().value()));
        complaint.stage().lead().ifPresent(agency -> told.put("agency", agency.value()));
        response(complaint).ifPresent(clock -> {
            clock.deadline().map(Deadline::due).ifPresent(due -> told.put("due", Instants.write(due)));
            clock.deadline().flatMap(Deadline::lastDay).ifPresent(day -> told.put("last_day", day.toString()));
            told.put("status", clock.state(at).name());
        });
        text(view, Passage.Kind.PUBLIC_TEXT).ifPresent(text -> told.put("text", text));
        text(view, Passage.Kind.ANSWER).ifPresent(text -> told.put("answer", text));
        return told;
    }

    static Instant received(Complaint complaint) {
        return complaint.clocks().isEmpty()
                ? complaint.last()
                : complaint.clocks().get(0).started();
    }

    static Optional<Clock> response(Complaint complaint) {
        return complaint.clocks().stream()
                .filter(clock -> clock.kind() == ClockKind.RESPONSE)
                .reduce((first, last) -> last);
    }

    static Optional<String> text(View view, Passage.Kind kind) {
        return view.texts().stream()
                .filter(text -> text.kind() == kind)
                .map(View.TextView::text)
                .reduce((first, last) -> last);
    }
}
