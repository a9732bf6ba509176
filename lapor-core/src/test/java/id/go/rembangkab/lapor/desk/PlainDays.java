// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts deadlines of 2025 and 2026 day by day, on a list of days off of its own: slow, and plain to see through. */
final class PlainDays {
    private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);
    private static final String WEEKDAYS_OFF = """
            2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-03-28 2025-03-31 2025-04-01 2025-04-02 2025-04-03 2025-04-04
            2025-04-07 2025-04-18 2025-05-01 2025-05-12 2025-05-13 2025-05-29 2025-05-30 2025-06-06 2025-06-09 2025-06-27
            2025-08-18 2025-09-05 2025-12-25 2025-12-26 2026-01-01 2026-01-16 2026-02-16 2026-02-17 2026-03-18 2026-03-19
            2026-03-20 2026-03-23 2026-03-24 2026-04-03 2026-05-01 2026-05-14 2026-05-15 2026-05-27 2026-05-28 2026-06-01
            2026-06-16 2026-08-17 2026-08-25 2026-12-24 2026-12-25""";

    private final Set<String> off = new HashSet<>(List.of(WEEKDAYS_OFF.split("\\s+")));

    /** From {@code from} on, before {@code to}. */
    record Pause(Instant from, Instant to) {}

    void takeOff(LocalDate day) {
        off.add(day.toString());
    }

    static LocalDate day(Instant instant) {
        return LocalDateTime.ofInstant(instant, JAKARTA).toLocalDate();
    }

    boolean isWorked(LocalDate day) {
        DayOfWeek name = day.getDayOfWeek();
        return name != DayOfWeek.SATURDAY && name != DayOfWeek.SUNDAY && !off.contains(day.toString());
    }

    /** Where the first day counts, the norm runs out when the last one begins. */
    Instant due(String norm, boolean firstCounts, Instant start, List<Pause> pauses) {
        if (norm.equals("5m@office")) {
            return afterOfficeTime(start, Duration.ofMinutes(5));
        }
        boolean working = norm.endsWith("wd");
        int left = Integer.parseInt(norm.replaceAll("\\D", ""));
        LocalDate day = firstCounts ? day(start) : day(start).plusDays(1);
        while (true) {
            if ((isWorked(day) || !working) && !isPaused(day, pauses)) {
                left--;
            }
            if (left == 0) {
                return midnight(firstCounts ? day : day.plusDays(1));
            }
            day = day.plusDays(1);
        }
    }

    private static boolean isPaused(LocalDate day, List<Pause> pauses) {
        Instant last = midnight(day.plusDays(1)).minusNanos(1);
        return pauses.stream().anyMatch(pause -> !last.isBefore(pause.from) && last.isBefore(pause.to));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay().toInstant(JAKARTA);
    }

    private Instant afterOfficeTime(Instant start, Duration amount) {
        Duration left = amount;
        for (LocalDate day = day(start); true; day = day.plusDays(1)) {
            for (String shift : isWorked(day) ? shifts(day).split(" ") : new String[0]) {
                Instant opens = at(day, shift.substring(0, 5));
                Instant closes = at(day, shift.substring(6));
                Instant from = start.isAfter(opens) ? start : opens;
                if (!from.plus(left).isAfter(closes)) {
                    return from.plus(left);
                }
                left = from.isBefore(closes) ? left.minus(Duration.between(from, closes)) : left;
            }
        }
    }

    private static Instant at(LocalDate day, String wall) {
        return LocalDateTime.parse(day + "T" + wall).toInstant(JAKARTA);
    }

    private static String shifts(LocalDate day) {
        boolean friday = day.getDayOfWeek() == DayOfWeek.FRIDAY;
        if (isWithin(day, "2025-03-01", "2025-03-30") || isWithin(day, "2026-02-19", "2026-03-20")) {
            return friday ? "08:00-11:30 12:30-15:30" : "08:00-12:00 12:30-15:00";
        }
        return friday ? "07:30-11:30 13:00-16:30" : "07:30-12:00 13:00-16:00";
    }

    private static boolean isWithin(LocalDate day, String first, String last) {
        return !day.isBefore(LocalDate.parse(first)) && !day.isAfter(LocalDate.parse(last));
    }
}
