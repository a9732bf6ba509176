// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.office;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.TrackingId;
import java.util.List;
import java.util.Optional;

/**
 * Finds the complaint that the user means: by lapor's own id, by its number in SP4N-LAPOR!, or by the id it has on its
 * channel if no other channel knows that id.
 */
public final class Lookup {
    private Lookup() {}

    /**
     * Finds a complaint.
     *
     * @param office where it is
     * @param name what the user calls it
     * @return its id, or empty if there is none or more than one
     */
    public static Optional<ComplaintId> find(Office office, String name) {
        Complaints complaints = office.ports().complaints();
        return own(complaints, name).or(() -> numbered(complaints, name)).or(() -> received(office, complaints, name));
    }

    /**
     * Finds the log of a complaint that must be there.
     *
     * @param office where it is
     * @param name what the user calls it
     * @return its log
     * @throws BadInput if there is none
     */
    public static History history(Office office, String name) {
        return find(office, name)
                .flatMap(office.ports().complaints()::find)
                .orElseThrow(() -> BadInput.in("ID", "expected.complaint"));
    }

    private static Optional<ComplaintId> own(Complaints complaints, String name) {
        try {
            return complaints.find(new ComplaintId(name)).map(History::complaint);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ComplaintId> numbered(Complaints complaints, String name) {
        try {
            return complaints.registeredAs(new TrackingId(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ComplaintId> received(Office office, Complaints complaints, String name) {
        List<ComplaintId> named = office.registry().channels().stream()
                .flatMap(channel -> complaints.receivedAs(channel, name).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
