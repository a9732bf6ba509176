package id.go.rembangkab.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.calendar.OfficeHours;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaClockTest {
    private static final SlaClock CLOCK = SlaClock.of(WorkingCalendar.indonesia(), OfficeHours.rembang());

    @ParameterizedTest
    @CsvSource({
        "5wd, 2025-03-26T10:15:00+07:00, 2025-04-12T00:00:00+07:00, 2025-04-11",
        "3d, 2025-03-26T10:15:00+07:00, 2025-03-30T00:00:00+07:00, 2025-03-29",
        "1mo, 2025-01-31T10:15:00+07:00, 2025-03-01T00:00:00+07:00, 2025-02-28",
        "1mo, 2024-01-31T10:15:00+07:00, 2024-03-01T00:00:00+07:00, 2024-02-29",
        "5m, 2025-03-26T10:15:00+07:00, 2025-03-26T10:20:00+07:00,",
        "2h, 2025-12-31T23:30:00+07:00, 2026-01-01T01:30:00+07:00,",
        "5m@office, 2025-06-04T15:58:00+07:00, 2025-06-05T07:33:00+07:00,",
        "5m@office, 2025-06-04T15:55:00+07:00, 2025-06-04T16:00:00+07:00,",
        "5m@office, 2025-06-05T16:00:00+07:00, 2025-06-10T07:35:00+07:00,",
        "2h@office, 2025-06-13T10:30:00+07:00, 2025-06-13T14:00:00+07:00,",
        "5wd, 2026-08-03T17:30:00Z, 2026-08-12T00:00:00+07:00, 2026-08-11",
    })
    void a_norm_runs_out(String norm, OffsetDateTime start, OffsetDateTime due, LocalDate lastDay) {
        Deadline deadline = deadline(norm, FirstDay.EXCLUDED, start.toInstant());
        assertThat(deadline.due()).isEqualTo(due.toInstant());
        assertThat(deadline.lastDay()).isEqualTo(Optional.ofNullable(lastDay));
        assertThat(deadline.certainty()).isEqualTo(Certainty.DECREED);
    }

    @Test
    void when_the_first_day_counts_it_runs_out_as_the_tenth_begins() {
        Deadline deadline = deadline("10wd", FirstDay.COUNTED, at("2015-02-11T09:00:00+07:00"));
        assertThat(deadline.due()).isEqualTo(at("2015-02-25T00:00:00+07:00"));
        assertThat(deadline.lastDay()).contains(LocalDate.parse("2015-02-24"));
    }

    private static Deadline deadline(String norm, FirstDay firstDay, Instant start) {
        return (Deadline) CLOCK.due(Norm.parse(norm), firstDay, start, List.of());
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
