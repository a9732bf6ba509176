package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.TrackingId;
import java.util.Optional;

/** Finds the complaint that the user means: by lapor's own id or by the number in SP4N-LAPOR!. */
final class Finding {
    private Finding() {}

    static History history(Office office, String name) {
        Complaints complaints = office.ports().complaints();
        return id(complaints, name)
                .flatMap(complaints::find)
                .orElseThrow(() -> BadInput.in("ID", "expected.complaint"));
    }

    private static Optional<ComplaintId> id(Complaints complaints, String name) {
        try {
            Optional<ComplaintId> byNumber = complaints.registeredAs(new TrackingId(name));
            return byNumber.isPresent() ? byNumber : Optional.of(new ComplaintId(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
