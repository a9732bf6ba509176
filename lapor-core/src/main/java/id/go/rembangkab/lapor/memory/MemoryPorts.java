// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.privacy.Detector;
import java.time.InstantSource;

/** All that a desk stands on, kept in memory. */
public final class MemoryPorts {
    private MemoryPorts() {}

    /**
     * Returns ports without complaints and agencies, with the channels of the SOP, the policy and the calendar that come
     * with the library, and its detector.
     *
     * @param clock the store's own clock, which says when an entry was recorded
     * @return the ports; thread-safe
     */
    public static Ports fresh(InstantSource clock) {
        MemoryStore store = new MemoryStore(clock);
        return new Ports(
                store, store, new MemoryAgencies(), new MemoryChannels(), new MemoryRulebook(), Detector.standard());
    }
}
