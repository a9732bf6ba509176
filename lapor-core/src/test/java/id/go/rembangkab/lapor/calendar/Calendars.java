// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random calendars that cover 2019 to 2022, and the day loop they are held against. */
public final class Calendars {
    public static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2022, 12, 31);
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private Calendars() {}

    public static Arbitrary<LocalDate> dates(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    public static Arbitrary<Facts> facts() {
        Arbitrary<Set<DayOfWeek>> weekend =
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3);
        Arbitrary<DayKind> kind = Arbitraries.frequency(
                Tuple.of(4, DayKind.NATIONAL_HOLIDAY),
                Tuple.of(3, DayKind.COLLECTIVE_LEAVE),
                Tuple.of(1, DayKind.EXTRA_WORKING_DAY));
        Arbitrary<Map<LocalDate, DayKind>> days =
                Arbitraries.maps(dates(FIRST, LAST), kind).ofMaxSize(120);
        return Combinators.combine(weekend, days).as((w, d) -> new Facts(w, new TreeMap<>(d)));
    }

    /** What a calendar is told, with the slow answers. */
    public record Facts(Set<DayOfWeek> weekend, Map<LocalDate, DayKind> days) {

        public WorkingCalendar calendar() {
            return calendar(List.of(2019, 2020, 2021, 2022));
        }

        public WorkingCalendar calendar(List<Integer> years) {
            var entries = new ArrayList<DecreeEntry>();
            for (int year : years) {
                var adds = new ArrayList<DayOff>();
                days.forEach((date, kind) -> {
                    if (date.getYear() == year) {
                        adds.add(new DayOff(date, kind, "Hari", "Day", "D" + year));
                    }
                });
                entries.add(new DecreeEntry(
                        new Decree(
                                "D" + year,
                                "Nomor " + year,
                                Optional.of(LocalDate.of(year - 1, 6, 1)),
                                Optional.of(Year.of(year)),
                                Optional.empty(),
                                Decree.Assurance.SEEN,
                                ""),
                        adds,
                        List.of()));
            }
            return WorkingCalendar.of(DecreeRegister.of(entries), JAKARTA, weekend);
        }

        public boolean works(LocalDate date) {
            DayKind kind = days.get(date);
            return kind == null ? !weekend.contains(date.getDayOfWeek()) : kind == DayKind.EXTRA_WORKING_DAY;
        }

        /** Steps day by day. */
        public LocalDate plus(LocalDate date, int n) {
            LocalDate day = date;
            for (int left = Math.abs(n); left > 0; ) {
                day = day.plusDays(Integer.signum(n));
                if (works(day)) {
                    left--;
                }
            }
            return day;
        }

        public int between(LocalDate fromExclusive, LocalDate toInclusive) {
            int count = 0;
            for (LocalDate day = fromExclusive.plusDays(1); !day.isAfter(toInclusive); day = day.plusDays(1)) {
                if (works(day)) {
                    count++;
                }
            }
            return count;
        }
    }
}
