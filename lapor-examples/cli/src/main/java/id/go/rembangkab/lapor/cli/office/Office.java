// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.office;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Common;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Attachments;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Files;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.desk.Registry;
import id.go.rembangkab.lapor.desk.Sweep;
import id.go.rembangkab.lapor.desk.Views;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import id.go.rembangkab.lapor.memory.MemoryAgencies;
import id.go.rembangkab.lapor.memory.MemoryAttachments;
import id.go.rembangkab.lapor.memory.MemoryChannels;
import id.go.rembangkab.lapor.memory.MemoryRulebook;
import id.go.rembangkab.lapor.memory.MemoryStore;
import id.go.rembangkab.lapor.memory.MemorySubmissions;
import id.go.rembangkab.lapor.notice.Notices;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.report.Submissions;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** The desk and what it stands on, until it is closed. */
public final class Office implements AutoCloseable {
    private final Ports ports;
    private final Notices notices;
    private final Attachments attachments;
    private final Submissions submissions;
    private final Identity identity;
    private final Desk desk;
    private final Runnable closing;

    private Office(
            Ports ports,
            Notices notices,
            Attachments attachments,
            Submissions submissions,
            InstantSource clock,
            Runnable closing) {
        this.ports = ports;
        this.notices = notices;
        this.attachments = attachments;
        this.submissions = submissions;
        this.identity = Identity.of(clock, new SecureRandom()::nextBytes);
        this.desk = new Desk(ports);
        this.closing = closing;
    }

    /**
     * Opens an office that forgets everything when the process ends.
     *
     * @param clock when things are recorded
     * @return the office
     */
    public static Office inMemory(InstantSource clock) {
        MemoryStore store = new MemoryStore(Objects.requireNonNull(clock, "clock"));
        Ports ports = new Ports(
                store, store, new MemoryAgencies(), new MemoryChannels(), new MemoryRulebook(), Detector.standard());
        return new Office(ports, store, new MemoryAttachments(), new MemorySubmissions(), clock, () -> {});
    }

    /**
     * Opens the office that the user means: what {@code --db} says, else {@code LAPOR_DB}, else a folder in the home.
     *
     * @param terminal whose environment and clock count
     * @param common the options given
     * @return the office
     * @throws id.go.rembangkab.lapor.complaint.StoreException if the store cannot be opened
     */
    public static Office open(Terminal terminal, Common common) {
        return kept(db(terminal, common), terminal.clock());
    }

    /**
     * Names the store that the user means.
     *
     * @param terminal whose environment counts
     * @param common the options given
     * @return a JDBC URL or a folder
     */
    public static String db(Terminal terminal, Common common) {
        return common.db()
                .or(() -> Optional.ofNullable(terminal.env().get("LAPOR_DB")).filter(name -> !name.isBlank()))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share", "lapor")
                        .toString());
    }

    /**
     * Opens an office whose log is kept.
     *
     * @param db a JDBC URL, or a folder, which is made if it is not there
     * @param clock when things are recorded
     * @return the office
     * @throws BadInput if it names neither
     * @throws id.go.rembangkab.lapor.complaint.StoreException if the store cannot be opened
     */
    public static Office kept(String db, InstantSource clock) {
        try {
            KeptStore kept = KeptStore.open(db, clock);
            JdbcStore store = kept.store();
            return new Office(
                    store.ports(Detector.standard()),
                    store.notices(),
                    new FolderAttachments(KeptStore.files(db)),
                    store.submissions(),
                    clock,
                    kept::close);
        } catch (IllegalArgumentException e) {
            throw (BadInput) BadInput.in("--db", "expected.store").initCause(e);
        }
    }

    /**
     * Returns what the desk stands on.
     *
     * @return the ports
     */
    public Ports ports() {
        return ports;
    }

    /**
     * Returns the gate.
     *
     * @return the desk
     */
    public Desk desk() {
        return desk;
    }

    /**
     * Returns what shows complaints to those who may see them.
     *
     * @return the views
     */
    public Views views() {
        return new Views(ports, desk);
    }

    /**
     * Returns what lets time act.
     *
     * @return a sweep through the gate
     */
    public Sweep sweep() {
        return new Sweep(ports, desk);
    }

    /**
     * Returns the agencies and channels.
     *
     * @return the registry
     */
    public Registry registry() {
        return new Registry(ports.agencies(), ports.channels());
    }

    /**
     * Returns the outbox.
     *
     * @return the notices
     */
    public Notices notices() {
        return notices;
    }

    /**
     * Returns the files of complaints.
     *
     * @return where they are kept
     */
    public Attachments attachments() {
        return attachments;
    }

    /**
     * Returns which semester reports were handed in.
     *
     * @return the record
     */
    public Submissions submissions() {
        return submissions;
    }

    /**
     * Returns what takes files in.
     *
     * @return the way in, through the gate
     */
    public Files files() {
        return new Files(ports, desk, attachments);
    }

    /**
     * Returns what ids and seals are made with.
     *
     * @return the identity
     */
    public Identity identity() {
        return identity;
    }

    @Override
    public void close() {
        closing.run();
    }
}
