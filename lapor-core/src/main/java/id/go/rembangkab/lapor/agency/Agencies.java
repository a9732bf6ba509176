// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.agency;

import java.util.List;
import java.util.Optional;

/**
 * Port: the agencies and their liaison officers (SOP records 1 and 2). Implementations are thread-safe; an outage is an
 * exception, never an empty answer.
 */
public interface Agencies {
    /**
     * Finds an agency, active or not.
     *
     * @param code its code
     * @return the agency, or empty if none was ever registered under that code
     */
    Optional<Agency> find(AgencyCode code);

    /**
     * Lists every agency, retired ones too, by code.
     *
     * @return the agencies
     */
    List<Agency> all();

    /**
     * Registers an agency, or replaces what was registered under its code.
     *
     * @param agency the agency
     */
    void put(Agency agency);
}
