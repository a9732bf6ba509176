// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.agency.Agencies;
import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Agencies in memory. Thread-safe. */
public final class MemoryAgencies implements Agencies {
    private final TreeMap<AgencyCode, Agency> agencies = new TreeMap<>();

    /** Creates an empty registry. */
    public MemoryAgencies() {}

    @Override
    public synchronized Optional<Agency> find(AgencyCode code) {
        return Optional.ofNullable(agencies.get(code));
    }

    @Override
    public synchronized List<Agency> all() {
        return List.copyOf(agencies.values());
    }

    @Override
    public synchronized void put(Agency agency) {
        agencies.put(agency.code(), agency);
    }
}
