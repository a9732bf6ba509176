// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.DISHUB;
import static id.go.rembangkab.lapor.desk.Counter.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How clocks end, and which begin in their place (requirements §4, "How clocks end"). */
class ClockEndsTest {
    private final Counter counter = new Counter();

    private List<String> told(ClockKind kind) {
        return counter.complaint().clocks().stream()
                .filter(clock -> clock.kind() == kind)
                .map(clock -> clock.agency().map(AgencyCode::value).orElse("-") + " " + clock.phase())
                .toList();
    }

    @Test
    @Tag("R3.8")
    void what_goes_back_to_the_national_admin_was_verified_in_time() {
        counter.verified().ok("2025-01-08T09:00", ADMIN, new Command.ReturnToNational(counter.text("bukan kami")));
        assertThat(told(ClockKind.VERIFY)).containsExactly("- MET");
    }

    @Test
    @Tag("R3.9")
    void redispatching_leaves_the_clocks_of_one_agency_and_starts_those_of_the_next() {
        counter.dispatched().ok("2025-01-07T10:01", LIAISON, new Command.RequestRedispatch(counter.text("bukan kami")));
        counter.ok("2025-01-07T10:02", ADMIN, new Command.Redispatch(DISHUB, Optional.of(counter.text("rapat"))));
        assertThat(told(ClockKind.NOTIFY)).containsExactly("DPUTARU CANCELLED", "DISHUB RUNNING");
        assertThat(told(ClockKind.ASSIGNMENT)).containsExactly("DPUTARU CANCELLED", "DISHUB RUNNING");
        assertThat(told(ClockKind.TRIAGE)).containsExactly("- MET");
        assertThat(told(ClockKind.RESPONSE)).containsExactly("- RUNNING");
    }

    @Test
    @Tag("R6.3")
    void resuming_work_starts_a_round_of_the_lead() {
        counter.replied().ok("2025-01-13T09:00", ADMIN, new Command.ResumeWork(Optional.empty()));
        assertThat(told(ClockKind.ASSIGNMENT)).containsExactly("DPUTARU MET", "DPUTARU RUNNING");
        assertThat(told(ClockKind.RESPONSE)).containsExactly("- MET", "- RUNNING");
    }

    @Test
    @Tag("R6.7")
    void reopening_starts_a_round_of_the_lead() {
        counter.closed().ok("2025-01-13T09:00", ADMIN, new Command.Reopen(counter.text("rusak lagi")));
        assertThat(told(ClockKind.ASSIGNMENT)).containsExactly("DPUTARU MET", "DPUTARU RUNNING");
        assertThat(told(ClockKind.RESPONSE)).containsExactly("- MET", "- RUNNING");
        assertThat(told(ClockKind.REOPENING)).containsExactly("- MET");
    }

    @Test
    @Tag("R6.4")
    void closing_by_silence_ends_the_window_it_waited_for() {
        counter.responded().sweep("2025-01-24T00:00");
        assertThat(told(ClockKind.MONITOR)).containsExactly("- EXPIRED");
        assertThat(counter.clock(ClockKind.MONITOR).ended()).contains(Counter.at("2025-01-24T00:00"));
    }

    @Test
    @Tag("R3.6")
    void expiring_ends_the_window_and_drops_what_was_held() {
        counter.inProgress().ok("2025-01-09T09:00", ADMIN, counter.pend());
        counter.sweep("2025-02-09T00:00");
        assertThat(told(ClockKind.COMPLETION)).containsExactly("- EXPIRED");
        assertThat(told(ClockKind.RESPONSE)).containsExactly("- CANCELLED");
        Clock response = counter.clock(ClockKind.RESPONSE);
        assertThat(response.pauses()).allMatch(pause -> pause.to().isPresent());
    }

    @Test
    @Tag("R4.8")
    @Tag("R5.1")
    void what_came_from_the_national_system_itself_is_not_relayed() {
        counter.ok("2025-01-07T09:00", ADMIN, counter.receiveFromSp4n());
        counter.ok("2025-01-07T09:10", ADMIN, Counter.classify(Classification.Kind.COMPLAINT, false, false, false));
        counter.ok("2025-01-07T09:20", ADMIN, counter.decide(Visibility.OPEN));
        counter.ok("2025-01-07T09:30", ADMIN, new Command.Verify());
        counter.ok("2025-01-07T10:00", ADMIN, counter.dispatch(Counter.DPUTARU));
        counter.ok("2025-01-08T09:00", LIAISON, new Command.Accept());
        counter.ok("2025-01-08T09:00", LIAISON, new Command.InformHead());
        counter.ok("2025-01-08T09:00", LIAISON, new Command.DraftResponse(counter.text("draf")));
        counter.ok("2025-01-08T09:00", LIAISON, new Command.ReportToHead());
        counter.ok("2025-01-08T09:00", LIAISON, counter.respond("Sudah."));
        assertThat(told(ClockKind.RELAY)).isEmpty();
        assertThat(told(ClockKind.MONITOR)).containsExactly("- RUNNING");
    }
}
