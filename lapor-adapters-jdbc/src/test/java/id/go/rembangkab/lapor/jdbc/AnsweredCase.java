// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.PastCase;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Reporter;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A case that was answered in January, and that ten working days of silence have made due to be closed. */
record AnsweredCase(String id) {
    /** When it is taken over. */
    static final Instant NOON = Instant.parse("2025-06-02T05:00:00Z");

    private static final Instant JANUARY = Instant.parse("2025-01-06T05:00:00Z");

    ComplaintId complaint() {
        return new ComplaintId(id);
    }

    Order takenOver() {
        Intake<Text> intake = new Intake<>(
                new Channel("WHATSAPP"),
                Optional.of(text("wamid")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text("Jalan berlubang")),
                List.of(),
                Reporter.unknown(),
                Visibility.OPEN,
                Place.unknown(),
                Optional.empty());
        PastCase past = new PastCase(
                "kasus.csv",
                1,
                "Selesai",
                Status.RESPONDED,
                Optional.of(JANUARY),
                Optional.of(JANUARY),
                Optional.of(JANUARY),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new AgencyCode("DPUTARU")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Order.of(complaint(), NOON, Actor.SYSTEM, new Command.ImportHistory(intake, past));
    }

    Order replied(Instant at) {
        return Order.of(
                complaint(),
                at,
                Actor.parse("admin:budi"),
                new Command.Reply(text("Belum selesai"), Optional.of(text("m"))));
    }

    Text text(String plain) {
        return Text.seal(id + "-" + plain.hashCode(), "5a17", id + " " + plain);
    }
}
