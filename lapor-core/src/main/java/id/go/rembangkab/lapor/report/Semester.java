// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Half a calendar year: the first is January to June, the second July to December (A21).
 *
 * @param year the year, 1900 to 2999
 * @param half 1 or 2
 */
public record Semester(int year, int half) implements Comparable<Semester> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-([12])");
    private static final int MONTHS = 6;

    /**
     * Checks the range.
     *
     * @param year the year, 1900 to 2999
     * @param half 1 or 2
     */
    public Semester {
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException("year is " + year + ", expected 1900 to 2999");
        }
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("half is " + half + ", expected 1 or 2");
        }
    }

    /**
     * Reads a semester.
     *
     * @param text such as {@code 2026-1}
     * @return the semester
     * @throws IllegalArgumentException if it is not a year, a hyphen, and 1 or 2
     */
    public static Semester parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("semester: expected a year and 1 or 2, such as 2026-1");
        }
        return new Semester(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * Returns the semester in which a day lies.
     *
     * @param day the day
     * @return its semester
     */
    public static Semester of(LocalDate day) {
        return new Semester(day.getYear(), day.getMonthValue() <= MONTHS ? 1 : 2);
    }

    /**
     * Returns its first day.
     *
     * @return 1 January or 1 July
     */
    public LocalDate first() {
        return LocalDate.of(year, half == 1 ? 1 : MONTHS + 1, 1);
    }

    /**
     * Returns its last day.
     *
     * @return 30 June or 31 December
     */
    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    /**
     * Returns its months.
     *
     * @return six months, in order
     */
    public List<YearMonth> months() {
        YearMonth first = YearMonth.from(first());
        return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
    }

    /**
     * Returns the semester before.
     *
     * @return the semester that ends the day before this one begins
     */
    public Semester before() {
        return half == 1 ? new Semester(year - 1, 2) : new Semester(year, 1);
    }

    @Override
    public int compareTo(Semester other) {
        return first().compareTo(other.first());
    }

    @Override
    public String toString() {
        return year + "-" + half;
    }
}
