package id.go.rembangkab.lapor.cli.office;

import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.desk.Registry;
import id.go.rembangkab.lapor.desk.Sweep;
import id.go.rembangkab.lapor.memory.MemoryAgencies;
import id.go.rembangkab.lapor.memory.MemoryChannels;
import id.go.rembangkab.lapor.memory.MemoryRulebook;
import id.go.rembangkab.lapor.memory.MemoryStore;
import id.go.rembangkab.lapor.notice.Notices;
import id.go.rembangkab.lapor.privacy.Detector;
import java.time.InstantSource;
import java.util.Objects;

/** The desk and what it stands on, until it is closed. */
public final class Office implements AutoCloseable {
    private final Ports ports;
    private final Notices notices;
    private final Identity identity;
    private final Desk desk;
    private final Runnable closing;

    private Office(Ports ports, Notices notices, InstantSource clock, Runnable closing) {
        this.ports = ports;
        this.notices = notices;
        this.identity = new SecureIdentity(clock);
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
        return new Office(ports, store, clock, () -> {});
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
