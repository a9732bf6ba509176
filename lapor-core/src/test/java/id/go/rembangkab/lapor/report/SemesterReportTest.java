// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import static id.go.rembangkab.lapor.complaint.Classification.Kind.COMPLAINT;
import static id.go.rembangkab.lapor.complaint.Classification.Kind.INFORMATION_REQUEST;
import static id.go.rembangkab.lapor.report.Bureau.ADMIN;
import static id.go.rembangkab.lapor.report.Bureau.DKP;
import static id.go.rembangkab.lapor.report.Bureau.PU;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.report.SemesterReport.AgencyRow;
import id.go.rembangkab.lapor.report.SemesterReport.Breach;
import id.go.rembangkab.lapor.report.SemesterReport.ReasonRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Twenty complaints of February 2025, in which every Monday to Friday is a working day, as of 1 March at nought hours.
 *
 * <pre>
 * A1-A5  PU,  14 days, dispatched Mon 3:  answered Wed 5, Thu 6, Mon 10, Fri 21, Mon 24 = 2, 3, 5, 14, 15 working days
 *        the last day in time is Fri 21, so A5 is late; A1-A3 are closed with ratings 5, 4, 5
 * B1     DKP, 14 days, dispatched Tue 4:  answered Fri 7 = 3; closed with rating 3
 * B2     DKP, 14 days, dispatched Tue 4:  never answered; the last day was Mon 24, so it is late
 * B3     DKP, then from Thu 6 PU:         answered Tue 11 = 5 since Tue 4, 3 since Thu 6; closed with rating 1
 * C1-C3  archived as spam, spam, incomplete   D1 returned   E1-E2 pending   F1-F3 registered on Wed 26
 * H1     DKP, 5 days, dispatched Mon 10:  answered Wed 12 = 2
 * H2     DKP, 5 days, dispatched Mon 10:  answered Tue 18 = 6, late
 * H3     DKP, 5 days, dispatched Mon 10:  pending Tue 11 to Fri 14, so 11, 12, 13 do not count; answered Wed 19 = 7 - 3 = 4
 * </pre>
 */
class SemesterReportTest {
    private static final String AS_OF = "2025-03-01T00:00";

    private final Bureau bureau = new Bureau();

    @BeforeEach
    void twentyComplaints() {
        List<String> answers = List.of("2025-02-05", "2025-02-06", "2025-02-10", "2025-02-21", "2025-02-24");
        for (int i = 0; i < 5; i++) {
            bureau.working("A" + (i + 1), "2025-02-03", PU, COMPLAINT);
            bureau.answered("A" + (i + 1), answers.get(i), PU);
        }
        bureau.rated("A1", "2025-02-05", 5);
        bureau.rated("A2", "2025-02-06", 4);
        bureau.rated("A3", "2025-02-10", 5);
        for (String id : List.of("B1", "B2", "B3")) {
            bureau.working(id, "2025-02-04", DKP, COMPLAINT);
        }
        bureau.answered("B1", "2025-02-07", DKP);
        bureau.rated("B1", "2025-02-07", 3);
        bureau.ok("B3", "2025-02-06T10:00", ADMIN, new Command.Redispatch(PU, Optional.empty()));
        bureau.ok("B3", "2025-02-06T10:00", ADMIN, new Command.RecordNotification(PU, bureau.text("wamid")));
        bureau.ok("B3", "2025-02-06T11:00", Actor.liaison(PU), new Command.Accept());
        bureau.answered("B3", "2025-02-11", PU);
        bureau.rated("B3", "2025-02-11", 1);
        for (String id : List.of("C1", "C2", "C3", "D1", "E1", "E2")) {
            bureau.registered(id, "2025-02-17", Optional.empty());
        }
        archive("C1", ArchiveReason.SPAM);
        archive("C2", ArchiveReason.SPAM);
        archive("C3", ArchiveReason.INCOMPLETE);
        bureau.ok("D1", "2025-02-17T10:00", ADMIN, new Command.ReturnToNational(bureau.text("bukan wewenang")));
        pend("E1", "2025-02-17T10:00");
        pend("E2", "2025-02-17T10:00");
        for (String id : List.of("F1", "F2", "F3")) {
            bureau.registered(id, "2025-02-26", Optional.of("33.17.01.2001"));
        }
        for (String id : List.of("H1", "H2", "H3")) {
            bureau.working(id, "2025-02-10", DKP, INFORMATION_REQUEST);
        }
        bureau.answered("H1", "2025-02-12", DKP);
        pend("H3", "2025-02-11T12:00");
        bureau.ok(
                "H3",
                "2025-02-14T10:00",
                ADMIN,
                new Command.Complete(Optional.empty(), List.of(bureau.text("foto2.jpg")), Optional.empty()));
        bureau.answered("H2", "2025-02-18", DKP);
        bureau.answered("H3", "2025-02-19", DKP);
    }

    private void archive(String id, ArchiveReason reason) {
        bureau.ok(id, "2025-02-17T10:00", ADMIN, new Command.Archive(reason, Optional.empty()));
    }

    private void pend(String id, String at) {
        bureau.ok(id, at, ADMIN, new Command.Pend(List.of(bureau.text("foto")), Optional.empty()));
    }

    private SemesterReport report() {
        return bureau.semester("2025-1", AS_OF);
    }

    private static Map<Figure, Long> numbers(Counts counts) {
        return Stream.of(Figure.values()).collect(Collectors.toMap(figure -> figure, counts::of));
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    @Test
    @Tag("R12.3")
    @DisplayName("20 received = 11 open + 5 closed + 3 archived + 1 returned")
    void counts_every_complaint_of_the_semester() {
        assertThat(numbers(report().totals()))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(Figure.RECEIVED, 20L),
                        Map.entry(Figure.VERIFIED, 11L), // A, B, H
                        Map.entry(Figure.ANSWERED, 10L), // those but B2
                        Map.entry(Figure.IN_TIME, 8L), // those but A5, H2
                        Map.entry(Figure.OVERDUE, 3L), // A5, B2, H2
                        Map.entry(Figure.OPEN, 11L), // A4, A5, B2, E, F, H
                        Map.entry(Figure.PENDING, 2L), // E
                        Map.entry(Figure.CLOSED, 5L), // A1-A3, B1, B3
                        Map.entry(Figure.ARCHIVED, 3L), // C
                        Map.entry(Figure.RETURNED, 1L), // D1
                        Map.entry(Figure.REDISPATCHED, 1L))); // B3
        assertThat(report().archived())
                .containsExactly(new ReasonRow(ArchiveReason.SPAM, 2), new ReasonRow(ArchiveReason.INCOMPLETE, 1));
    }

    @Test
    @Tag("R12.3")
    @DisplayName("2 2 3 3 4 5 5 6 14 15: sum 59, mean 5.90, median 4.5, the ninth is 14")
    void measures_answers_in_working_days() {
        Spread response = report().response();
        assertThat(response.measured()).isEqualTo(10);
        assertThat(response.mean()).contains(number("5.90"));
        assertThat(response.median()).contains(number("4.5"));
        assertThat(response.p90()).contains(number("14"));
    }

    @Test
    @Tag("R12.3")
    void tells_each_agency_apart_and_what_went_through_it() {
        Map<Optional<AgencyCode>, AgencyRow> rows =
                report().byAgency().stream().collect(Collectors.toMap(AgencyRow::agency, row -> row));
        AgencyRow pu = rows.get(Optional.of(PU)); // A1-A5 and B3: 2 3 3 5 14 15 with PU
        assertThat(List.of(
                        pu.counts().of(Figure.RECEIVED), pu.assigned(), pu.answeredInTime(), pu.late(), pu.passedOn()))
                .containsExactly(6L, 6L, 5L, 1L, 0L);
        assertThat(pu.assignment().median()).contains(number("4.0"));
        assertThat(pu.assignment().mean()).contains(number("7.00"));
        AgencyRow dkp = rows.get(Optional.of(DKP)); // B1, B2, H1-H3, and B3 passed on: 2 3 4 6 with DKP
        assertThat(List.of(
                        dkp.counts().of(Figure.RECEIVED),
                        dkp.assigned(),
                        dkp.answeredInTime(),
                        dkp.late(),
                        dkp.passedOn()))
                .containsExactly(5L, 6L, 3L, 2L, 1L);
        assertThat(dkp.assignment().median()).contains(number("3.5"));
        AgencyRow none = rows.get(Optional.<AgencyCode>empty()); // C, D, E, F
        assertThat(none.counts().of(Figure.RECEIVED)).isEqualTo(9);
        assertThat(report().byOfficer())
                .extracting(row -> row.officers() + " " + row.answers() + " " + row.inTime())
                .containsExactly("Citra 4 3", "Budi 6 5");
    }

    @Test
    @Tag("R12.3")
    @Tag("R11.3")
    @DisplayName("RESPONSE and ASSIGNMENT of A5, B2, H2; FIRST_RESPONSE of A4, A5, B2, H2: five days were up")
    void lists_every_missed_deadline_with_its_explanation() {
        assertThat(report().breaches())
                .extracting(breach -> breach.complaint() + " " + breach.kind())
                .containsExactlyInAnyOrder(
                        "A5 RESPONSE",
                        "A5 ASSIGNMENT",
                        "A5 FIRST_RESPONSE",
                        "A4 FIRST_RESPONSE",
                        "B2 RESPONSE",
                        "B2 ASSIGNMENT",
                        "B2 FIRST_RESPONSE",
                        "H2 RESPONSE",
                        "H2 ASSIGNMENT",
                        "H2 FIRST_RESPONSE");
        Breach unanswered = report().breaches().stream()
                .filter(breach -> breach.complaint().value().equals("B2") && breach.kind() == ClockKind.RESPONSE)
                .findFirst()
                .orElseThrow();
        assertThat(unanswered.due()).isEqualTo(Bureau.at("2025-02-25T00:00"));
        assertThat(unanswered.ended()).isEmpty();
        assertThat(unanswered.daysLate()).contains(4); // Tue 25 to Fri 28; 1 March is a Saturday
        assertThat(unanswered.norm()).hasToString("14wd");
    }

    @Test
    @Tag("R12.3")
    @DisplayName("ratings 5 4 5 3 1: mean 3.60")
    void tells_what_reporters_said() {
        assertThat(report().replies().ratings()).containsExactly(1L, 0L, 1L, 1L, 2L);
        assertThat(report().replies().mean()).contains(number("3.60"));
        assertThat(report().replies().confirmed()).isEqualTo(5);
    }

    @Test
    @Tag("R12.3")
    @DisplayName("H3 waited three working days for its reporter")
    void measures_every_clock() {
        assertThat(report().byClock())
                .filteredOn(row -> row.kind() == ClockKind.VERIFY)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.started()).isEqualTo(20);
                    assertThat(row.open()).isEqualTo(3); // F
                    assertThat(row.met()).isEqualTo(17);
                });
        assertThat(report().byClock())
                .filteredOn(row -> row.kind() == ClockKind.COMPLETION)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.open()).isEqualTo(2); // E
                    assertThat(row.met()).isEqualTo(1); // H3
                    assertThat(row.days().mean()).contains(number("3.00"));
                });
    }

    @Test
    @Tag("R12.3")
    @DisplayName("Sumber has 3 complaints: too few to stand alone, so it joins the 6 of which no place is known")
    void shows_no_small_group_where_a_person_could_be_singled_out() {
        assertThat(report().byKecamatan())
                .extracting(group -> group.key().orElse("-") + " " + group.merged() + " "
                        + group.counts().of(Figure.RECEIVED))
                .containsExactly("33.17.10 0 11", "- 2 9");
    }

    @Test
    @Tag("R12.3")
    void compares_with_the_semester_before_by_the_same_rules() {
        SemesterReport later = bureau.semester("2025-2", "2025-07-02T00:00");
        assertThat(later.totals()).isEqualTo(Counts.NONE);
        assertThat(later.before().semester()).isEqualTo(new Semester(2025, 1));
        assertThat(later.before().totals().of(Figure.RECEIVED)).isEqualTo(20);
        assertThat(later.before().response())
                .isEqualTo(bureau.semester("2025-1", "2025-07-02T00:00").response());
        assertThat(later.complete()).isFalse();
    }

    @Test
    @Tag("R12.3")
    @Tag("R10.4")
    @DisplayName("as of Thu 6 February at noon: A1, A2 answered, B1 not yet, C to H unknown")
    void counts_only_what_was_known_then() {
        SemesterReport report = bureau.semester("2025-1", "2025-02-06T12:00");
        assertThat(report.totals().of(Figure.RECEIVED)).isEqualTo(8);
        assertThat(report.totals().of(Figure.ANSWERED)).isEqualTo(2);
        assertThat(report.totals().of(Figure.CLOSED)).isEqualTo(1);
        assertThat(report).isEqualTo(bureau.semester("2025-1", "2025-02-06T12:00"));
    }

    @Test
    @Tag("R10.4")
    void counts_backdated_entries_and_does_not_know_them_before_they_were_recorded() {
        bureau.recording = Optional.of(Bureau.at("2025-02-28T08:00"));
        bureau.registered("Z", "2025-02-20", Optional.empty());
        assertThat(report().backdated())
                .extracting(row -> row.event() + " " + row.entries())
                .containsExactly("ComplaintReceived 1");
        assertThat(bureau.semester("2025-1", "2025-02-27T00:00").totals().of(Figure.RECEIVED))
                .isEqualTo(20);
        assertThat(report().totals().of(Figure.RECEIVED)).isEqualTo(21);
    }

    @Test
    @Tag("R12.3")
    @Tag("R0.2")
    void says_what_was_revealed_to_whom() {
        bureau.ok("A1", "2025-02-27T09:00", ADMIN, new Command.Reveal(bureau.text("permintaan pengadilan")));
        assertThat(report().reveals())
                .containsExactly(
                        new SemesterReport.Reveal(new ComplaintId("A1"), Bureau.at("2025-02-27T09:00"), "admin"));
    }

    @Test
    @Tag("R12.1")
    void names_agencies_that_nobody_can_reach() {
        bureau.agencies.put(new Agency(new AgencyCode("KOSONG"), "Dinas Kosong", Set.of(), List.of(), true));
        bureau.agencies.put(new Agency(new AgencyCode("LAMA"), "Dinas Lama", Set.of(), List.of(), false));
        assertThat(report().unreachable()).extracting(Agency::name).containsExactly("Dinas Kosong");
    }
}
