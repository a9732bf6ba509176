// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Locale;

/**
 * How long a step of the SOP may take, with the unit in the type: "hari kerja" and "hari" are different norms.
 *
 * <p>Written {@code 5wd} (working days), {@code 3d} (calendar days), {@code 1mo} (months), {@code 5m} and {@code 2h} (on the
 * wall clock), {@code 5m@office} and {@code 2h@office} (in office hours); {@code toString} gives that form, which {@link
 * #parse} reads back.
 */
public sealed interface Norm {

    /**
     * {@return what {@code cases} makes of this norm}
     *
     * @param cases one function for each kind of norm
     * @param <R> what they return
     */
    <R> R match(Cases<R> cases);

    /**
     * {@return the norm that {@code text} names}
     *
     * @param text such as {@code 5wd}, {@code 3d}, {@code 1mo}, {@code 5m}, {@code 2h}, {@code 5m@office}
     * @throws IllegalArgumentException if it is not such a form, or the number is not between 1 and 2147483647
     */
    static Norm parse(String text) {
        return NormText.parse(requireNonNull(text, "text"));
    }

    /**
     * Says the norm to a person.
     *
     * @param language English if its language is, else Indonesian
     * @return such as {@code 5 hari kerja}
     */
    default String in(Locale language) {
        return match(new ExplanationText(requireNonNull(language, "language")));
    }

    /**
     * One function for each kind of norm.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /**
         * {@return what to make of working days}
         *
         * @param norm the norm
         */
        R workingDays(WorkingDays norm);

        /**
         * {@return what to make of calendar days}
         *
         * @param norm the norm
         */
        R calendarDays(CalendarDays norm);

        /**
         * {@return what to make of months}
         *
         * @param norm the norm
         */
        R months(Months norm);

        /**
         * {@return what to make of time on the wall clock}
         *
         * @param norm the norm
         */
        R elapsed(Elapsed norm);

        /**
         * {@return what to make of time in office hours}
         *
         * @param norm the norm
         */
        R officeTime(OfficeTime norm);
    }

    /**
     * A number of working days (hari kerja).
     *
     * @param days how many, at least 1
     */
    record WorkingDays(int days) implements Norm {
        /**
         * Checks and takes the parts.
         *
         * @param days how many
         */
        public WorkingDays {
            NormText.requirePositive(days, "days");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.workingDays(this);
        }

        @Override
        public String toString() {
            return days + "wd";
        }
    }

    /**
     * A number of calendar days (hari, hari kalender).
     *
     * @param days how many, at least 1
     */
    record CalendarDays(int days) implements Norm {
        /**
         * Checks and takes the parts.
         *
         * @param days how many
         */
        public CalendarDays {
            NormText.requirePositive(days, "days");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.calendarDays(this);
        }

        @Override
        public String toString() {
            return days + "d";
        }
    }

    /**
     * A number of months (bulan), to the day of the same number, or to the month's last day if there is none.
     *
     * @param months how many, at least 1
     */
    record Months(int months) implements Norm {
        /**
         * Checks and takes the parts.
         *
         * @param months how many
         */
        public Months {
            NormText.requirePositive(months, "months");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.months(this);
        }

        @Override
        public String toString() {
            return months + "mo";
        }
    }

    /**
     * Time on the wall clock, day and night.
     *
     * @param duration how long, whole minutes, at least one
     */
    record Elapsed(Duration duration) implements Norm {
        /**
         * Checks and takes the parts.
         *
         * @param duration how long
         */
        public Elapsed {
            NormText.requireWholeMinutes(duration);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.elapsed(this);
        }

        @Override
        public String toString() {
            return NormText.write(duration);
        }
    }

    /**
     * Time in office hours on working days.
     *
     * @param duration how long, whole minutes, at least one
     */
    record OfficeTime(Duration duration) implements Norm {
        /**
         * Checks and takes the parts.
         *
         * @param duration how long
         */
        public OfficeTime {
            NormText.requireWholeMinutes(duration);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.officeTime(this);
        }

        @Override
        public String toString() {
            return NormText.write(duration) + "@office";
        }
    }
}
