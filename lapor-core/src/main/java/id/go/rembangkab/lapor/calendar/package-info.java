// SPDX-License-Identifier: Apache-2.0
/**
 * The working-day calendar of the Indonesian civil service: days off with the decree behind each, day arithmetic, office
 * hours.
 *
 * <p>Start at {@link id.go.rembangkab.lapor.calendar.WorkingCalendar#indonesia()}. The package knows nothing but the JDK
 * and can be used alone. All its types are immutable and thread-safe; they are values: two that hold the same content
 * are equal.
 *
 * <p>A day in a year for which no decree (SKB Tiga Menteri) is known is never guessed: operations that need it throw
 * {@link id.go.rembangkab.lapor.calendar.YearNotCoveredException}, unless a lower bound is asked for with {@link
 * id.go.rembangkab.lapor.calendar.WorkingCalendar#lowerBound()}.
 */
@NullMarked
package id.go.rembangkab.lapor.calendar;

import org.jspecify.annotations.NullMarked;
