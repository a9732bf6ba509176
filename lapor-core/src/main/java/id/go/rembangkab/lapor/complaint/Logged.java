// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.time.Instant;
import java.util.Objects;

/**
 * An entry as a store keeps it.
 *
 * @param sequence its place in the complaint's log, from 1
 * @param recorded when the store took it in, by the store's own clock, to the microsecond (R10.4)
 * @param body the entry in its canonical form
 * @param hash what links it to everything before it (R15.1)
 */
public record Logged(long sequence, Instant recorded, String body, String hash) {
    /**
     * Checks that nothing is null.
     *
     * @param sequence its place in the complaint's log, from 1
     * @param recorded when the store took it in, by the store's own clock, to the microsecond (R10.4)
     * @param body the entry in its canonical form
     * @param hash what links it to everything before it (R15.1)
     */
    public Logged {
        recorded = Entry.micros(recorded);
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(hash, "hash");
    }

    /**
     * Reads the entry.
     *
     * @return the entry
     * @throws IllegalArgumentException if the body was damaged
     */
    public Entry entry() {
        return EntryFormat.read(body);
    }

    /**
     * Tells whether somebody gave an earlier instant than when it was taken in (R10.4).
     *
     * @param entry this, read
     * @return whether more than a minute lies between
     */
    public boolean backdated(Entry entry) {
        return entry.at().plusSeconds(60).isBefore(recorded);
    }
}
