// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.function.Predicate;

/**
 * Ranks and dates of the working days of an unbroken run of years, so that arithmetic is two array reads.
 *
 * <p>{@code rank} holds, for each slot (year, month, day), how many working days of the run lie on or before that day. Each
 * month has 31 slots, the surplus ones repeat the month's last rank, so that the slot before a day is always the day
 * before. {@code days} holds the working days in order, so a rank turns into a date without being computed.
 */
final class WorkingDayIndex {
    private static final int SLOTS_PER_YEAR = 12 * 31;

    private final int firstYear;
    private final int years;
    private final char[] rank;
    private final LocalDate[] days;

    WorkingDayIndex(int firstYear, int lastYear, Predicate<LocalDate> working) {
        this.firstYear = firstYear;
        this.years = lastYear - firstYear + 1;
        this.rank = new char[years * SLOTS_PER_YEAR + 1];
        var found = new ArrayList<LocalDate>(years * 252);
        int slot = 1;
        for (int year = firstYear; year <= lastYear; year++) {
            for (int month = 1; month <= 12; month++) {
                LocalDate date = LocalDate.of(year, month, 1);
                int length = date.lengthOfMonth();
                for (int day = 1; day <= 31; day++) {
                    if (day <= length) {
                        if (working.test(date)) {
                            found.add(date);
                        }
                        date = date.plusDays(1);
                    }
                    if (found.size() > Character.MAX_VALUE) {
                        throw new IllegalArgumentException("years " + firstYear + " to " + lastYear + " hold more than "
                                + (int) Character.MAX_VALUE + " working days");
                    }
                    rank[slot++] = (char) found.size();
                }
            }
        }
        this.days = found.toArray(LocalDate[]::new);
    }

    /** One index for each unbroken run of covered years, in order. */
    static WorkingDayIndex[] runs(Coverage coverage, Predicate<LocalDate> working) {
        var runs = new ArrayList<WorkingDayIndex>();
        int[] years = coverage.years().stream().mapToInt(Year::getValue).toArray();
        int first = 0;
        for (int i = 0; i < years.length; i++) {
            if (i == years.length - 1 || years[i + 1] != years[i] + 1) {
                runs.add(new WorkingDayIndex(years[first], years[i], working));
                first = i + 1;
            }
        }
        return runs.toArray(WorkingDayIndex[]::new);
    }

    boolean holds(int year) {
        int offset = year - firstYear;
        return offset >= 0 && offset < years;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return firstYear + years - 1;
    }

    /** The number of working days of the whole run. */
    int size() {
        return days.length;
    }

    /** How many working days of the run lie on or before {@code date}, a day of the run. */
    int upTo(LocalDate date) {
        return rank[slot(date)];
    }

    /** How many working days of the run lie before {@code date}, a day of the run. */
    int before(LocalDate date) {
        return rank[slot(date) - 1];
    }

    /** The working day with {@code ordinal} working days of the run before it, 0 for the first. */
    LocalDate day(int ordinal) {
        return days[ordinal];
    }

    private int slot(LocalDate date) {
        return (date.getYear() - firstYear) * SLOTS_PER_YEAR + date.getMonthValue() * 31 + date.getDayOfMonth() - 31;
    }
}
