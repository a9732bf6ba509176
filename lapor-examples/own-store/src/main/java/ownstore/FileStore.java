// SPDX-License-Identifier: Apache-2.0
package ownstore;

import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.KeyUse;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.memory.MemoryStore;
import id.go.rembangkab.lapor.notice.Notices;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A map that is written to a file whole after every change: the store of a village office. What it holds stands in the
 * in-memory ports, so this class is about the file alone.
 *
 * <p>Thread-safe, for one process. Deliveries of the outbox are kept in memory: after a restart everything is told again.
 */
public final class FileStore implements Complaints, SealedTexts {
    private final Path file;
    private final InstantSource clock;
    private final MemoryStore memory;
    private final List<Written> written = new ArrayList<>();
    private Instant recording = Instant.EPOCH;
    private boolean unsure;

    private FileStore(Path file, InstantSource clock) {
        this.file = Objects.requireNonNull(file, "file");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.memory = new MemoryStore(() -> recording);
    }

    /**
     * Opens the store.
     *
     * @param file the file; made with the first complaint
     * @param clock the store's own clock
     * @return the store
     * @throws StoreException if the file cannot be read
     */
    public static FileStore open(Path file, InstantSource clock) {
        FileStore store = new FileStore(file, clock);
        try {
            for (Written one : MapFile.read(file)) {
                store.put(one);
            }
        } catch (IOException e) {
            throw new StoreException("open " + file + ": nothing was read", e);
        }
        return store;
    }

    private Appended put(Written one) {
        recording = one.recorded();
        Appended appended = memory.append(one.commit());
        if (appended == Appended.DONE) {
            written.add(one);
        }
        return appended;
    }

    @Override
    public synchronized Appended append(Commit commit) {
        requireSure();
        Appended appended = put(new Written(clock.instant(), commit));
        if (appended == Appended.DONE) {
            save("append to complaint " + commit.after().id());
        }
        return appended;
    }

    @Override
    public synchronized void erase(ComplaintId complaint) {
        requireSure();
        memory.erase(complaint);
        written.replaceAll(one -> one.commit().after().id().equals(complaint) ? one.withoutTexts() : one);
        save("erase the texts of complaint " + complaint);
    }

    /** Memory is ahead of a file that could not be written, so nothing is answered from it any more. */
    private void save(String what) {
        try {
            MapFile.write(file, written);
        } catch (IOException e) {
            unsure = true;
            throw new StoreException(what + ": it is not known whether it was written; open the store again", e);
        }
    }

    private void requireSure() {
        if (unsure) {
            throw new StoreException(
                    "use " + file + ": nothing was read or written; open the store again",
                    new IllegalStateException("a write failed"));
        }
    }

    private MemoryStore sure() {
        requireSure();
        return memory;
    }

    /**
     * Returns the outbox.
     *
     * @return the port
     */
    public Notices notices() {
        return memory;
    }

    @Override
    public synchronized Optional<History> find(ComplaintId id) {
        return sure().find(id);
    }

    @Override
    public synchronized Optional<ComplaintId> receivedAs(Channel channel, String externalId) {
        return sure().receivedAs(channel, externalId);
    }

    @Override
    public synchronized Optional<ComplaintId> registeredAs(TrackingId id) {
        return sure().registeredAs(id);
    }

    @Override
    public synchronized Optional<KeyUse> used(String actor, String key) {
        return sure().used(actor, key);
    }

    @Override
    public synchronized List<Standing> attention(Instant until, Optional<Standing> after, int limit) {
        return sure().attention(until, after, limit);
    }

    @Override
    public synchronized List<Standing> claim(Instant until, Optional<Standing> after, int limit) {
        recording = clock.instant();
        return sure().claim(until, after, limit);
    }

    @Override
    public synchronized void release(Collection<ComplaintId> claimed) {
        sure().release(claimed);
    }

    @Override
    public synchronized List<Standing> standing(boolean ended, Optional<Standing> after, int limit) {
        return sure().standing(ended, after, limit);
    }

    @Override
    public synchronized List<History> histories(Optional<ComplaintId> after, int limit) {
        return sure().histories(after, limit);
    }

    @Override
    public synchronized Map<TextRef, Text> open(ComplaintId complaint, Collection<TextRef> refs) {
        return sure().open(complaint, refs);
    }
}
