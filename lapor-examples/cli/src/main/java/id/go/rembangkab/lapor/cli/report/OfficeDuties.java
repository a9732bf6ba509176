// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.report.Duty;
import id.go.rembangkab.lapor.report.Histories;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an office has to report. */
public final class OfficeDuties {
    private OfficeDuties() {}

    /**
     * Reads all of the log.
     *
     * @param office whose
     * @param at as of when
     * @return what is to be reported
     */
    public static List<Duty> of(Office office, Instant at) {
        return AllHands.collect(
                office.ports().complaints(),
                Duty.listing(
                        Optional.of(office.submissions()),
                        office.ports().rulebook().calendar(),
                        at),
                counted -> {});
    }

    /**
     * Tells what the office as a whole is to report, for which the log need not be read.
     *
     * @param office whose
     * @param at as of when
     * @return the semester report, or empty if it is not owed
     */
    public static Optional<Duty> semester(Office office, Instant at) {
        return Duty.semester(
                office.submissions(),
                office.ports().rulebook().calendar(),
                new Histories(office.ports().complaints()),
                at);
    }
}
