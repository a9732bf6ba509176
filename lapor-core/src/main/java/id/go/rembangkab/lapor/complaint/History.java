package id.go.rembangkab.lapor.complaint;

import java.util.List;
import java.util.Objects;

/**
 * The log of one complaint as a store keeps it.
 *
 * @param complaint the complaint
 * @param log what is kept, oldest first
 * @param head the head that is kept beside it
 */
public record History(ComplaintId complaint, List<Logged> log, Chain.Head head) {
    /**
     * Copies the list.
     *
     * @param complaint the complaint
     * @param log what is kept, oldest first
     * @param head the head that is kept beside it
     */
    public History {
        Objects.requireNonNull(complaint, "complaint");
        log = List.copyOf(log);
        Objects.requireNonNull(head, "head");
    }

    /**
     * Reads the entries.
     *
     * @return the entries, oldest first
     */
    public List<Entry> entries() {
        return log.stream().map(Logged::entry).toList();
    }

    /**
     * Replays the complaint (R10.3).
     *
     * @return the complaint as it stands
     */
    public Complaint replay() {
        return Complaint.replay(complaint, entries());
    }
}
