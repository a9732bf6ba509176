// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import id.go.rembangkab.lapor.agency.AgencyCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers that stand in no registry of the SOP: those of the admins and of the heads. Shows none of them.
 *
 * @param admins who is reminded as admin
 * @param heads the heads of agencies
 * @param dinas the head of the Dinas that runs SP4N-LAPOR! in the kabupaten
 */
public record Contacts(List<String> admins, Map<AgencyCode, String> heads, List<String> dinas) {
    /** Nobody but the Pejabat Penghubung, who stand in the registry. */
    public static final Contacts NONE = new Contacts(List.of(), Map.of(), List.of());

    /**
     * Copies the collections.
     *
     * @param admins who is reminded as admin
     * @param heads the heads of agencies
     * @param dinas the head of the Dinas that runs SP4N-LAPOR! in the kabupaten
     */
    public Contacts {
        admins = List.copyOf(admins);
        heads = Map.copyOf(heads);
        dinas = List.copyOf(dinas);
    }

    List<String> heads(Optional<AgencyCode> agency) {
        return Stream.concat(agency.map(heads::get).filter(Objects::nonNull).stream(), dinas.stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "Contacts";
    }
}
