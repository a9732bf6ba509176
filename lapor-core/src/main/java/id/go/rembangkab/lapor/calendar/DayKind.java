// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

/** Why a day is not what its day of the week says. */
public enum DayKind {
    /** National holiday (hari libur nasional), by the joint decree of three ministers. */
    NATIONAL_HOLIDAY,
    /** Collective leave (cuti bersama) of the civil service; a switch makes such days working days. */
    COLLECTIVE_LEAVE,
    /** Day of a vote (hari pemungutan suara), made a national day off by a presidential decree (Keppres). */
    ELECTION_DAY,
    /** Day off in one province, kabupaten or town only. */
    REGIONAL_HOLIDAY,
    /** A weekend day or day off that was made a working day. */
    EXTRA_WORKING_DAY,
    /** The weekly rest; no decree names the single day. */
    WEEKEND;

    /** {@return whether a day of this kind is not worked} */
    public boolean isOff() {
        return this != EXTRA_WORKING_DAY;
    }
}
