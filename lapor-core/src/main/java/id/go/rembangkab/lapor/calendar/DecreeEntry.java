// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A decree with what it changes.
 *
 * @param decree the decree
 * @param adds the days it sets, each naming this decree; a day that was set before is replaced
 * @param removes the days it takes out of the list; done before {@code adds}
 */
public record DecreeEntry(Decree decree, List<DayOff> adds, List<LocalDate> removes) {

    /**
     * Checks and takes the parts.
     *
     * @param decree the decree
     * @param adds the days it sets
     * @param removes the days it takes out of the list
     */
    public DecreeEntry {
        requireNonNull(decree, "decree");
        adds = List.copyOf(requireNonNull(adds, "adds"));
        removes = List.copyOf(requireNonNull(removes, "removes"));
        var dates = new HashSet<LocalDate>();
        for (DayOff day : adds) {
            if (!day.decree().equals(decree.id())) {
                throw new IllegalArgumentException(
                        "day off " + day.date() + " names decree " + day.decree() + ", expected " + decree.id());
            }
            if (day.kind() == DayKind.WEEKEND) {
                throw new IllegalArgumentException("a decree cannot add the plain weekend day " + day.date());
            }
            if (!dates.add(day.date())) {
                throw new IllegalArgumentException("decree " + decree.id() + " adds " + day.date() + " twice");
            }
        }
    }

    /** The days it sets or takes out. */
    Stream<LocalDate> dates() {
        return Stream.concat(adds.stream().map(DayOff::date), removes.stream());
    }
}
