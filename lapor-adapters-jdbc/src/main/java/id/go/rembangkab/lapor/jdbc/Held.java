// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Lifecycle;
import id.go.rembangkab.lapor.complaint.Logged;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Complaints that were decided about lately, each with the link that its log ended with, so that the next decision reads no
 * more than what came since. None is believed: the link is compared with the log each time, so another process may have
 * written, and a transaction may have been rolled back.
 *
 * <p>Thread-safe. What is held is of {@value #ENTRIES} entries together at most, those used last, which take up to 6 MB; a complaint
 * holds no text and no identity, so there is nothing in it that an erasure destroys.
 */
final class Held {
    static final long ENTRIES = 10_000;

    private final Map<ComplaintId, Known> known = new LinkedHashMap<>(16, 0.75f, true);
    private long entries;

    /**
     * A complaint as its log told it.
     *
     * @param complaint the complaint
     * @param link the link of the last entry, which nothing else than these entries can have
     */
    record Known(Complaint complaint, String link) {
        /** Empty if the chain is broken: another replay of the same link may give something else then. */
        static Optional<Known> of(History history, Complaint replayed) {
            return Chain.verify(history.complaint(), history.log(), history.head())
                            .isEmpty()
                    ? Optional.of(new Known(replayed, history.head().hash()))
                    : Optional.empty();
        }

        Chain.Head head() {
            return new Chain.Head(complaint.version(), link);
        }

        /** The complaint now, by its log from the last entry known; empty if the log does not go on from there. */
        Optional<Known> after(History since) {
            List<Logged> log = since.log();
            if (log.isEmpty() || !log.get(0).hash().equals(link)) {
                return Optional.empty();
            }
            List<Logged> more = log.subList(1, log.size());
            if (!Chain.goesOn(complaint.id(), head(), more, since.head())) {
                return Optional.empty();
            }
            Complaint now = complaint;
            for (Logged logged : more) {
                now = Lifecycle.evolve(now, logged.entry());
            }
            return Optional.of(new Known(now, since.head().hash()));
        }
    }

    synchronized Optional<Known> find(ComplaintId id) {
        return Optional.ofNullable(known.get(id));
    }

    synchronized void keep(Known now) {
        forget(now.complaint().id());
        known.put(now.complaint().id(), now);
        entries += now.complaint().version();
        Iterator<Known> longestUnused = known.values().iterator();
        while (entries > ENTRIES) {
            entries -= longestUnused.next().complaint().version();
            longestUnused.remove();
        }
    }

    synchronized void forget(ComplaintId id) {
        Known before = known.remove(id);
        if (before != null) {
            entries -= before.complaint().version();
        }
    }
}
