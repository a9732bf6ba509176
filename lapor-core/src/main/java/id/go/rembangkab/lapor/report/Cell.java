// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.sla.Norm;
import id.go.rembangkab.lapor.sla.Pause;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One value in a {@link Table}. */
public sealed interface Cell {
    /** Nothing to say. */
    Cell NONE = new None();

    /**
     * Makes a cell of a code.
     *
     * @param family what the code is of
     * @param code the constant
     * @return the cell
     */
    static Cell code(Code.Family family, Enum<?> code) {
        return new Code(family, code.name());
    }

    /**
     * Makes a cell of a norm.
     *
     * @param norm how long a clock runs
     * @return the cell
     */
    static Cell norm(Norm norm) {
        return new Code(Code.Family.NORM, norm.toString());
    }

    /**
     * Makes a cell of a text.
     *
     * @param text anything whose {@code toString} is to be shown
     * @return the cell
     */
    static Cell text(Object text) {
        return new Text(text.toString());
    }

    /**
     * Makes a cell of a number of things.
     *
     * @param number how many
     * @return the cell
     */
    static Cell count(long number) {
        return new Count(number);
    }

    /**
     * Makes a cell of a number that may be missing.
     *
     * @param number the number
     * @return the cell, or {@link #NONE}
     */
    static Cell amount(Optional<BigDecimal> number) {
        return number.<Cell>map(Amount::new).orElse(NONE);
    }

    /**
     * Makes a cell of an instant that may be missing.
     *
     * @param instant the instant
     * @return the cell, or {@link #NONE}
     */
    static Cell moment(Optional<Instant> instant) {
        return instant.<Cell>map(Moment::new).orElse(NONE);
    }

    /** Nothing to say. */
    record None() implements Cell {}

    /**
     * A text that is the same in every language.
     *
     * @param text the text
     */
    record Text(String text) implements Cell {}

    /**
     * A code of the library, for machines as it is, for people by its name.
     *
     * @param family what it is a code of
     * @param code the code
     */
    record Code(Family family, String code) implements Cell {
        /** What a code is of; the names are those of the bundle of words. */
        public enum Family {
            /** A clock. */
            CLOCK,
            /** Klasifikasi laporan. */
            CLASS,
            /** A kecamatan, by its official code. */
            KECAMATAN,
            /** Why a complaint was archived. */
            ARCHIVE_REASON,
            /** A kind of event in the log. */
            EVENT,
            /** Whether an agency published. */
            PUBLICATION,
            /** How a clock would have ended. */
            JUDGEMENT,
            /** How long a clock runs. */
            NORM,
            /** Rows that are not told apart. */
            ROW
        }
    }

    /**
     * A number of things.
     *
     * @param number how many
     */
    record Count(long number) implements Cell {}

    /**
     * A measured or reckoned number.
     *
     * @param number with as many places as are meant
     */
    record Amount(BigDecimal number) implements Cell {}

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Cell {}

    /**
     * A point in time.
     *
     * @param instant the instant
     */
    record Moment(Instant instant) implements Cell {}

    /**
     * Yes or no.
     *
     * @param holds which
     */
    record Flag(boolean holds) implements Cell {}

    /**
     * Days off that were passed over.
     *
     * @param days the days, each with its decree
     */
    record Passed(List<DayOff> days) implements Cell {
        /**
         * Copies the list.
         *
         * @param days the days, each with its decree
         */
        public Passed {
            days = List.copyOf(days);
        }
    }

    /**
     * Times in which a clock was held.
     *
     * @param pauses the pauses
     */
    record Held(List<Pause> pauses) implements Cell {
        /**
         * Copies the list.
         *
         * @param pauses the pauses
         */
        public Held {
            pauses = List.copyOf(pauses);
        }
    }
}
