// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Something that can be written out: figures in tables, as of an instant. Immutable. */
public sealed interface Report permits SemesterReport, PublicationReport, WhatIf {
    /**
     * Returns what kind of report it is.
     *
     * @return {@code semester}, {@code publication} or {@code whatif}
     */
    String kind();

    /**
     * Returns which one it is of its kind.
     *
     * @return such as {@code 2026-1}
     */
    String name();

    /**
     * Returns as of when it is.
     *
     * @return the last instant of which anything counts
     */
    Instant asOf();

    /**
     * Returns the zone in which its days and instants are read.
     *
     * @return the zone of its calendar
     */
    ZoneId zone();

    /**
     * Returns everything in it, as tables.
     *
     * @return the tables, in the order of reading
     */
    List<Table> tables();
}
