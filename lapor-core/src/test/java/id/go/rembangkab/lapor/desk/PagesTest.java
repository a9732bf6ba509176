// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.calendar.DayKind;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.Decree;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes through all complaints goes through them page by page: a whole page, and one more, are the places to slip. */
class PagesTest {
    private final Counter counter = new Counter();

    private void receive(int complaints) {
        for (int i = 0; i < complaints; i++) {
            Command receive = new Command.Receive(
                    counter.intake(new Channel("WHATSAPP"), "wa-" + i, "Jalan berlubang", "foto.jpg"));
            counter.ok(new ComplaintId("A" + i), "2025-01-06T09:00", ADMIN, receive);
        }
    }

    @ParameterizedTest
    @Tag("R3.10")
    @Tag("R15.1")
    @ValueSource(ints = {1, 500, 501, 1000})
    void each_is_listed_swept_moved_and_checked_once(int complaints) {
        receive(complaints);
        List<ComplaintId> listed = new ArrayList<>();
        new Board(counter.ports).forEach(Optional.empty(), complaint -> listed.add(complaint.id()));
        assertThat(listed).hasSize(complaints).doesNotHaveDuplicates();

        LocalDate day = LocalDate.of(2025, 1, 8);
        counter.rulebook.adopt(counter.rulebook
                .calendar()
                .with(
                        new DayOff(day, DayKind.COLLECTIVE_LEAVE, "Hari uji", "Test day", "UJI"),
                        Decree.of("UJI", "Keputusan Uji", day.minusDays(30))));
        List<Answer.Done> moved = new ArrayList<>();
        assertThat(counter.sweep.adoptCalendar(at("2025-01-07T09:00"), moved::add))
                .isEqualTo(complaints);
        assertThat(moved).hasSize(complaints);
        assertThat(counter.sweep.adoptCalendar(at("2025-01-07T09:00"), moved::add))
                .isZero();

        List<Answer.Done> swept = new ArrayList<>();
        assertThat(counter.sweep.run(at("2025-01-11T00:00"), swept::add)).isEqualTo(complaints);
        assertThat(swept)
                .extracting(done -> done.complaint().id())
                .hasSize(complaints)
                .doesNotHaveDuplicates();

        List<Audit.Flaw> flaws = new ArrayList<>();
        assertThat(new Audit(counter.ports).run(flaws::add)).isEqualTo(complaints);
        assertThat(flaws).isEmpty();
    }

    /** A clock on the wall that is behind finds nothing to do, and must not keep the next one from it. */
    @Test
    @Tag("R10.4")
    void what_one_sweep_could_not_change_is_left_to_the_next() {
        counter.received();
        counter.ok("2025-01-10T12:00", ADMIN, new Command.Comment(counter.text("Sudah ditelepon.")));
        assertThat(counter.sweep("2025-01-10T00:00")).isEmpty();
        assertThat(counter.sweep("2025-01-10T13:00")).isEmpty();
        assertThat(counter.state(id.go.rembangkab.lapor.complaint.ClockKind.INTAKE, "2025-01-10T13:00"))
                .isEqualTo(id.go.rembangkab.lapor.complaint.Clock.State.BREACHED);
    }

    @Test
    @Tag("R15.1")
    void a_complaint_that_is_not_there_is_a_flaw() {
        Audit.Flaw flaw =
                new Audit(counter.ports).check(new ComplaintId("TIDAKADA")).orElseThrow();
        assertThat(flaw.link()).map(link -> link.sequence()).contains(1L);
        assertThat(flaw.deadline()).isEmpty();
    }
}
