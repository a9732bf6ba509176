// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.PastCase;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of a past case run from the dates its source gives, and from no others. A dash is a date that is not known. */
class ImportedClocksTest {
    private final Counter counter = new Counter();

    @ParameterizedTest
    @Tag("R9.4")
    @CsvSource({
        "RECEIVED, 01-06, -, -, -, DPUTARU, INTAKE 3wd 01-10 OPEN",
        "REGISTERED, 01-06, -, -, -, DPUTARU, VERIFY 3wd 01-10 OPEN",
        "VERIFIED, 01-06, -, -, -, DPUTARU, VERIFY 3wd 01-10 OPEN",
        "PENDING, 01-06, -, -, -, DPUTARU, ''",
        "DISPATCHED, -, -, -, -, DPUTARU, ''",
        "DISPATCHED, -, 01-07, -, -, DPUTARU, "
                + "FIRST_RESPONSE 5wd 01-15 OPEN; RESPONSE 14wd 01-31 OPEN; ASSIGNMENT(DPUTARU) 14wd 01-31 OPEN",
        "IN_PROGRESS, 01-06, 01-09, -, -, DPUTARU, VERIFY 3wd 01-10 MET; "
                + "FIRST_RESPONSE 5wd 01-17 OPEN; RESPONSE 14wd 02-04 OPEN; ASSIGNMENT(DPUTARU) 14wd 02-04 OPEN",
        "REDISPATCH_REQUESTED, 01-06, 01-10, -, -, DPUTARU, VERIFY 3wd 01-10 BREACHED; "
                + "FIRST_RESPONSE 5wd 01-18 OPEN; RESPONSE 14wd 02-05 OPEN; ASSIGNMENT(DPUTARU) 14wd 02-05 OPEN",
        "RESPONDED, -, 01-07, -, -, DPUTARU, ''",
        "RESPONDED, -, -, 01-09, -, DPUTARU, MONITOR 10wd 01-24 OPEN",
        "RESPONDED, -, 01-07, 01-15, -, DPUTARU, FIRST_RESPONSE 5wd 01-15 BREACHED; RESPONSE 14wd 01-31 MET; "
                + "ASSIGNMENT(DPUTARU) 14wd 01-31 MET; MONITOR 10wd 02-04 OPEN",
        "REPORTER_REPLIED, -, -, 01-09, -, DPUTARU, ''",
        "CLOSED, 01-06, -, -, 01-10, -, VERIFY 3wd 01-10 BREACHED; REOPENING 10wd 01-25 OPEN",
        "CLOSED, -, 01-07, 01-09, -, -, FIRST_RESPONSE 5wd 01-15 MET; RESPONSE 14wd 01-31 MET",
        "CLOSED, -, -, 01-09, 01-13, DPUTARU, MONITOR 10wd 01-24 MET; REOPENING 10wd 01-31 OPEN",
        "CLOSED, -, -, 01-02, 01-17, DPUTARU, MONITOR 10wd 01-17 EXPIRED; REOPENING 10wd 02-06 OPEN",
        "ARCHIVED, 01-06, -, -, 01-07, -, VERIFY 3wd 01-10 MET",
        "RETURNED, -, -, -, 01-07, -, ''",
    })
    void run_from_the_dates_that_are_there(
            Status status,
            String received,
            String dispatched,
            String responded,
            String ended,
            String agency,
            String clocks) {
        take(status, received, dispatched, responded, ended, agency, Optional.empty());
        assertThat(told()).isEqualTo(clocks);
    }

    @ParameterizedTest
    @Tag("R9.4")
    @CsvSource({"INFORMATION_REQUEST, 5wd 01-15", "COMPLAINT, 14wd 01-31"})
    void a_request_for_information_has_the_shorter_norm(Classification.Kind kind, String norm) {
        take(Status.DISPATCHED, "-", "01-07", "-", "-", "DPUTARU", Optional.of(kind));
        assertThat(told()).contains("; RESPONSE " + norm, "; ASSIGNMENT(DPUTARU) " + norm);
        assertThat(told()).startsWith("FIRST_RESPONSE 5wd 01-15");
    }

    @Test
    @Tag("R6.7")
    void a_closed_case_of_which_no_agency_is_known_has_nobody_to_go_on_with_it() {
        take(Status.CLOSED, "-", "-", "-", "01-06", "-", Optional.empty());
        assertThat(counter.no("2025-01-07T10:00", Counter.ADMIN, new Command.Reopen(counter.text("rusak lagi"))))
                .isEqualTo(Rejection.NOT_ALLOWED_IN_STATE);
    }

    @Test
    @Tag("R7.1")
    void a_closed_case_without_a_public_text_cannot_be_published() {
        take(Status.CLOSED, "-", "-", "-", "01-06", "DPUTARU", Optional.empty());
        Command publish = new Command.RecordPublication("https://example.go.id/1");
        assertThat(counter.no("2025-01-07T10:00", Counter.LIAISON, publish)).isEqualTo(Rejection.PRIVACY_UNDECIDED);
    }

    private void take(
            Status status,
            String received,
            String dispatched,
            String responded,
            String ended,
            String agency,
            Optional<Classification.Kind> kind) {
        PastCase past = new PastCase(
                "kasus.csv",
                2,
                "?",
                status,
                date(received),
                date(dispatched),
                date(responded),
                date(ended),
                Optional.empty(),
                Optional.of(agency).filter(code -> !code.equals("-")).map(AgencyCode::new),
                kind,
                Optional.empty(),
                Optional.empty());
        counter.ok(
                "2025-01-07T00:00",
                Actor.SYSTEM,
                new Command.ImportHistory(counter.intake(Channel.SP4N_LAPOR, "700", "Jalan berlubang"), past));
    }

    private static Optional<Instant> date(String day) {
        return day.equals("-") ? Optional.empty() : Optional.of(Counter.at("2025-" + day + "T00:00"));
    }

    private String told() {
        List<String> clocks = counter.complaint().clocks().stream()
                .map(clock -> clock.kind()
                        + clock.agency().map(code -> "(" + code + ")").orElse("")
                        + " " + clock.norm() + " "
                        + PlainDays.day(clock.deadline().orElseThrow().due())
                                .toString()
                                .substring(5)
                        + " " + state(clock))
                .toList();
        return String.join("; ", clocks);
    }

    private static Clock.State state(Clock clock) {
        return clock.state(Counter.at("2025-01-07T00:00"));
    }
}
