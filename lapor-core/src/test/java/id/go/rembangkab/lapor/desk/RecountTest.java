// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.ID;
import static id.go.rembangkab.lapor.desk.Counter.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.calendar.DayKind;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.Decree;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.ClockChange;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Grounds;
import id.go.rembangkab.lapor.complaint.Recount;
import id.go.rembangkab.lapor.sla.Deadline;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever moved a deadline, it can be counted again from the log; and one that was tampered with is found (R11.2). */
class RecountTest {
    private final Counter counter = new Counter();

    /** Pended and completed, moved by a decree, reclassified, kept by one that would move it back, and pended once more. */
    @BeforeEach
    void live() {
        counter.inProgress();
        counter.ok("2025-01-09T09:00", ADMIN, counter.pend());
        counter.ok("2025-01-13T09:00", REPORTER, counter.complete());
        decree("2025-01-16", DayKind.REGIONAL_HOLIDAY, "2025-01-14T09:00");
        counter.ok("2025-01-15T09:00", ADMIN, again(true));
        decree("2025-02-10", DayKind.REGIONAL_HOLIDAY, "2025-01-15T10:00");
        decree("2025-02-15", DayKind.EXTRA_WORKING_DAY, "2025-01-15T11:00");
        counter.ok("2025-01-17T09:00", ADMIN, counter.pend());
        counter.ok("2025-01-20T09:00", REPORTER, counter.complete());
        counter.ok("2025-01-21T09:00", ADMIN, again(false));
    }

    private Command again(boolean examination) {
        Command.Classify plain =
                (Command.Classify) Counter.classify(Classification.Kind.COMPLAINT, false, examination, examination);
        return new Command.Classify(plain.classification(), Optional.of(counter.text("alasan")), Optional.empty());
    }

    private void decree(String date, DayKind kind, String at) {
        LocalDate day = LocalDate.parse(date);
        counter.rulebook.adopt(counter.rulebook
                .calendar()
                .with(
                        new DayOff(day, kind, "Hari uji", "Test day", "UJI-" + date),
                        Decree.of("UJI-" + date, "Keputusan uji", day.minusDays(40))));
        counter.sweep.adoptCalendar(Counter.at(at), moved -> {});
    }

    private List<Entry> log() {
        return counter.store.find(ID).orElseThrow().entries();
    }

    private Optional<Recount.Mismatch> recount(List<Entry> log) {
        return Recount.first(
                ID,
                log,
                (policy, calendar) -> counter.rulebook
                        .policy(policy)
                        .flatMap(known -> counter.rulebook.calendar(calendar).map(days -> Grounds.of(known, days))));
    }

    @Test
    @Tag("R11.2")
    @Tag("R10.3")
    void every_deadline_can_be_counted_again() {
        assertThat(log().stream().flatMap(entry -> entry.clocks().stream()).map(ClockChange::getClass))
                .contains(ClockChange.Resumed.class, ClockChange.Revised.class);
        assertThat(recount(log())).isEmpty();
        assertThat(new Audit(counter.ports).check(ID)).isEmpty();
    }

    @Test
    @Tag("R11.2")
    void each_deadline_that_was_tampered_with_is_found_where_it_stands() {
        List<Entry> log = log();
        int tampered = 0;
        for (int i = 0; i < log.size(); i++) {
            for (int j = 0; j < log.get(i).clocks().size(); j++) {
                Optional<ClockChange> later = later(log.get(i).clocks().get(j));
                if (later.isPresent()) {
                    List<Entry> other = new ArrayList<>(log);
                    other.set(i, with(log.get(i), j, later.get()));
                    assertThat(recount(other)).map(Recount.Mismatch::sequence).contains(i + 1L);
                    tampered++;
                }
            }
        }
        assertThat(tampered).isGreaterThan(15);
    }

    private static Entry with(Entry entry, int place, ClockChange change) {
        List<ClockChange> changes = new ArrayList<>(entry.clocks());
        changes.set(place, change);
        return new Entry(entry.at(), entry.by(), entry.event(), changes);
    }

    private static Optional<ClockChange> later(ClockChange change) {
        if (change instanceof ClockChange.Started s) {
            return Optional.of(new ClockChange.Started(
                    s.kind(),
                    s.agency(),
                    s.norm(),
                    s.firstDay(),
                    s.start(),
                    s.policy(),
                    s.calendar(),
                    later(s.deadline())));
        }
        if (change instanceof ClockChange.Resumed s) {
            return Optional.of(new ClockChange.Resumed(s.clock(), s.calendar(), later(s.deadline())));
        }
        return change instanceof ClockChange.Revised s
                ? Optional.of(new ClockChange.Revised(
                        s.clock(), s.norm(), s.calendar(), s.deadline().map(RecountTest::later)))
                : Optional.empty();
    }

    private static Deadline later(Deadline deadline) {
        return new Deadline(
                deadline.due().plus(Duration.ofDays(1)),
                deadline.lastDay(),
                deadline.certainty(),
                deadline.passedOver());
    }
}
