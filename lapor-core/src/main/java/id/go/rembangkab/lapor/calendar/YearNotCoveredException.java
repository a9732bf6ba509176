// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Year;

/** An operation needed a day in a year whose days off no known decree sets. */
public final class YearNotCoveredException extends DateTimeException {
    private static final long serialVersionUID = 1L;

    /** The first year asked for whose days off are not decreed. */
    private final Year year;

    /**
     * Makes the exception.
     *
     * @param year the first year that was needed and is not covered
     * @param coverage what is covered
     */
    public YearNotCoveredException(Year year, Coverage coverage) {
        super("no decree is known for the days off of " + requireNonNull(year, "year") + "; covered years: "
                + requireNonNull(coverage, "coverage"));
        this.year = year;
    }

    /** {@return the first year that was needed and is not covered} */
    public Year year() {
        return year;
    }
}
