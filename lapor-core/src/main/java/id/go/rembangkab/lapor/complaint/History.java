// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The log of one complaint as a store keeps it. Immutable and thread-safe; what the log says is read at most once. */
public final class History {
    private final ComplaintId complaint;
    private final List<Logged> log;
    private final Chain.Head head;
    /** Not read yet while it is empty: a log that was read has an entry, and reading twice gives the same. */
    private volatile List<Entry> entries = List.of();

    /**
     * Copies the list.
     *
     * @param complaint the complaint
     * @param log what is kept, oldest first
     * @param head the head that is kept beside it
     */
    public History(ComplaintId complaint, List<Logged> log, Chain.Head head) {
        this.complaint = Objects.requireNonNull(complaint, "complaint");
        this.log = List.copyOf(log);
        this.head = Objects.requireNonNull(head, "head");
    }

    /**
     * Returns whose log it is.
     *
     * @return the complaint
     */
    public ComplaintId complaint() {
        return complaint;
    }

    /**
     * Returns what is kept.
     *
     * @return the log, oldest first
     */
    public List<Logged> log() {
        return log;
    }

    /**
     * Returns the head that is kept beside the log.
     *
     * @return its count and hash
     */
    public Chain.Head head() {
        return head;
    }

    /**
     * Reads the entries.
     *
     * @return the entries, oldest first
     */
    public List<Entry> entries() {
        List<Entry> read = entries;
        if (read.isEmpty() && !log.isEmpty()) {
            read = new ArrayList<>(log.size());
            StoredFields stored = new StoredFields();
            for (Logged logged : log) {
                read.add(EntryFormat.read(logged.body(), stored));
            }
            read = Collections.unmodifiableList(read);
            entries = read;
        }
        return read;
    }

    /**
     * Replays the complaint (R10.3).
     *
     * @return the complaint as it stands
     */
    public Complaint replay() {
        return Complaint.replay(complaint, entries());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History history
                && complaint.equals(history.complaint)
                && log.equals(history.log)
                && head.equals(history.head);
    }

    @Override
    public int hashCode() {
        return Objects.hash(complaint, log, head);
    }

    /** Which log, and nothing of what stands in it. */
    @Override
    public String toString() {
        return "History[" + complaint + ", " + log.size() + " entries]";
    }
}
