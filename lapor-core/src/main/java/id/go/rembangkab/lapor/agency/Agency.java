// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Perangkat daerah: an agency of the kabupaten with its tasks and its liaison officers (SOP records 1 and 2).
 *
 * @param code its code
 * @param name its name
 * @param tupoksi the categories its tugas pokok dan fungsi cover
 * @param liaison its Pejabat Penghubung, in the order they are to be told
 * @param active whether complaints may be dispatched to it
 */
public record Agency(
        AgencyCode code, String name, Set<Category> tupoksi, List<LiaisonOfficer> liaison, boolean active) {
    /**
     * Copies the collections.
     *
     * @param code its code
     * @param name its name
     * @param tupoksi the categories its tugas pokok dan fungsi cover
     * @param liaison its Pejabat Penghubung, in the order they are to be told
     * @param active whether complaints may be dispatched to it
     */
    public Agency {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        tupoksi = Set.copyOf(tupoksi);
        liaison = List.copyOf(liaison);
    }

    /**
     * Tells whether a complaint dispatched on that day would reach somebody.
     *
     * @param day the day, in the agency's zone
     * @return whether the agency is active and has an officer in office with a contact number
     */
    public boolean isReachableOn(LocalDate day) {
        return active && liaison.stream().anyMatch(officer -> officer.isReachableOn(day));
    }

    /**
     * Tells whether a category is among this agency's tasks.
     *
     * @param category the category
     * @return whether its tupoksi cover it
     */
    public boolean covers(Category category) {
        return tupoksi.contains(category);
    }

    /**
     * Returns the same agency, no longer dispatched to.
     *
     * @return an inactive copy
     */
    public Agency retired() {
        return new Agency(code, name, tupoksi, liaison, false);
    }
}
