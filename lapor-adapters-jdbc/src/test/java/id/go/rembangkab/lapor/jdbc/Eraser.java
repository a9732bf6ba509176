// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static id.go.rembangkab.lapor.contract.Commits.text;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.privacy.Detector;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A process that erases a complaint, and stands still where the entry is in the log and the key not yet destroyed. */
final class Eraser {
    private Eraser() {}

    static Process start(String complaint, String... store) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(complaint));
        arguments.addAll(List.of(store));
        return OwnProcess.start(Eraser.class, arguments);
    }

    public static void main(String[] arguments) {
        JdbcStore store = arguments.length == 2
                ? JdbcStore.openFolder(Path.of(arguments[1]), InstantSource.system())
                : JdbcStore.open(
                        PostgresServer.pool(arguments[1]),
                        arguments[2],
                        TextVault.openFolder(Path.of(arguments[3]), Optional.empty()),
                        InstantSource.system());
        Ports ports = store.ports(Detector.standard());
        Desk desk = new Desk(new Ports(
                ports.complaints(),
                new Stopping(ports.texts()),
                ports.agencies(),
                ports.channels(),
                ports.rulebook(),
                ports.detector()));
        desk.handle(Order.of(
                new ComplaintId(arguments[0]),
                Instant.parse("2025-06-30T00:00:00Z"),
                Actor.of(Role.ADMIN),
                new Command.Erase(text("why", "Permintaan pelapor"))));
    }

    private record Stopping(SealedTexts texts) implements SealedTexts {
        @Override
        public Map<TextRef, Text> open(ComplaintId complaint, Collection<TextRef> refs) {
            return texts.open(complaint, refs);
        }

        @Override
        public void erase(ComplaintId complaint) {
            System.out.println(complaint + " is erased in the log");
            System.out.flush();
            while (true) {
                LockSupport.park();
            }
        }
    }
}
