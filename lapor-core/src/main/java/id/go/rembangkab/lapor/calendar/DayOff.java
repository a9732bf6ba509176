// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One day that a decree takes out of the ordinary week, usually a day off.
 *
 * @param date the day
 * @param kind why it is off; {@link DayKind#EXTRA_WORKING_DAY} makes a working day of one that would be off
 * @param name the Indonesian name; two holidays on one day are joined with "; "
 * @param nameEn the English name
 * @param decree the {@link Decree#id()} of the decree that orders it; empty for {@link DayKind#WEEKEND} only
 */
public record DayOff(LocalDate date, DayKind kind, String name, String nameEn, String decree)
        implements Comparable<DayOff> {

    private static final Comparator<DayOff> ORDER = Comparator.comparing(DayOff::date)
            .thenComparing(DayOff::kind)
            .thenComparing(DayOff::decree)
            .thenComparing(DayOff::name)
            .thenComparing(DayOff::nameEn);

    /**
     * Checks and takes the parts.
     *
     * @param date the day
     * @param kind why it is off
     * @param name the Indonesian name
     * @param nameEn the English name
     * @param decree the {@link Decree#id()} of the decree that orders it
     */
    public DayOff {
        requireNonNull(date, "date");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(nameEn, "nameEn");
        requireNonNull(decree, "decree");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of the day off " + date + " is blank");
        }
        if (decree.isBlank() && kind != DayKind.WEEKEND) {
            throw new IllegalArgumentException("decree of the day off " + date + " is blank");
        }
    }

    static DayOff weekend(LocalDate date) {
        return new DayOff(date, DayKind.WEEKEND, "Akhir pekan", "Weekend", "");
    }

    /**
     * Orders by date, then by the other parts.
     *
     * @param other the day to compare with
     */
    @Override
    public int compareTo(DayOff other) {
        return ORDER.compare(this, other);
    }
}
