package sla;

import id.go.rembangkab.lapor.calendar.OfficeHours;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.sla.Deadline;
import id.go.rembangkab.lapor.sla.Due;
import id.go.rembangkab.lapor.sla.Explanation;
import id.go.rembangkab.lapor.sla.FirstDay;
import id.go.rembangkab.lapor.sla.Norm;
import id.go.rembangkab.lapor.sla.SlaClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** Ten lines to a deadline: when must a request received on 10 March 2026 be answered, and why then? */
public final class TenLines {
    private TenLines() {}

    public static void main(String[] args) {
        // what the README shows
        SlaClock clock = SlaClock.of(WorkingCalendar.indonesia(), OfficeHours.rembang());
        Instant received = OffsetDateTime.parse("2026-03-10T09:00:00+07:00").toInstant();

        Due due = clock.due(Norm.parse("14wd"), FirstDay.EXCLUDED, received, List.of());
        if (due instanceof Deadline deadline) {
            System.out.println("last day " + deadline.lastDay().orElseThrow()); // 2026-04-07
            System.out.println("too late from " + deadline.due()); // 2026-04-07T17:00:00Z
        }
        Explanation why = clock.explain(Norm.parse("14wd"), FirstDay.EXCLUDED, received, List.of());
        System.out.print(why.text(Locale.ENGLISH));
        // to here
    }
}
