// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The audit chain of one complaint (R15.1): each entry is linked by SHA-256 to the one before, and a head keeps count and
 * last link, so that a changed, dropped or reordered entry is found, the last one too.
 *
 * <p>The link is taken over the complaint's id, the link before (64 zeros for the first), the place in the log, the
 * instant of recording and the canonical body, each in UTF-8 and ended by a line feed.
 */
public final class Chain {
    /** The link before the first. */
    public static final String GENESIS = "0".repeat(64);

    private Chain() {}

    /**
     * What a store keeps beside the log, to know where it ends.
     *
     * @param count how many entries there are
     * @param hash the link of the last, {@link #GENESIS} if there is none
     */
    public record Head(long count, String hash) {
        /** The head of an empty log. */
        public static final Head EMPTY = new Head(0, GENESIS);

        /**
         * Checks that nothing is null.
         *
         * @param count how many entries there are
         * @param hash the link of the last, {@link #GENESIS} if there is none
         */
        public Head {
            Objects.requireNonNull(hash, "hash");
        }
    }

    /** What is wrong with a log, at the first place where something is. */
    public enum Fault {
        /** The body or its instant of recording is not what was linked. */
        CHANGED,
        /** An entry that was there is gone. */
        MISSING,
        /** Entries do not stand in the order in which they were linked. */
        REORDERED
    }

    /**
     * The first broken link.
     *
     * @param sequence the place in the log, from 1
     * @param fault what is wrong there
     */
    public record Broken(long sequence, Fault fault) {}

    /**
     * Links an entry to the log.
     *
     * @param complaint the complaint
     * @param head the head of the log so far
     * @param recorded the store's own clock
     * @param entry the entry
     * @return the entry as it is to be kept
     */
    public static Logged link(ComplaintId complaint, Head head, Instant recorded, Entry entry) {
        Instant instant = Entry.micros(recorded);
        String body = EntryFormat.write(entry);
        long sequence = head.count() + 1;
        return new Logged(sequence, instant, body, hash(complaint, head.hash(), sequence, instant, body));
    }

    /**
     * Recomputes the chain of a complaint.
     *
     * @param complaint the complaint
     * @param log what is kept of it, in the order it is kept
     * @param head the head that is kept beside it
     * @return the first broken link, or empty if it is whole
     */
    public static Optional<Broken> verify(ComplaintId complaint, List<Logged> log, Head head) {
        String before = GENESIS;
        long place = 0;
        for (Logged logged : log) {
            place++;
            if (logged.sequence() != place) {
                return Optional.of(new Broken(place, holds(log, place) ? Fault.REORDERED : Fault.MISSING));
            }
            if (!logged.hash().equals(hash(complaint, before, place, logged.recorded(), logged.body()))) {
                return Optional.of(new Broken(place, swapped(complaint, before, place, log)));
            }
            before = logged.hash();
        }
        if (place < head.count()) {
            return Optional.of(new Broken(place + 1, Fault.MISSING));
        }
        return place > head.count() || !before.equals(head.hash())
                ? Optional.of(new Broken(place, Fault.CHANGED))
                : Optional.empty();
    }

    /**
     * Tells whether a log goes on from a head that was known, without a gap and without a change.
     *
     * @param complaint the complaint
     * @param known the head that was known
     * @param since what is kept after it, in the order it is kept
     * @param head the head that is kept beside the log now
     * @return whether each entry is linked to the one before, the first to {@code known}, and the last is the head
     */
    public static boolean goesOn(ComplaintId complaint, Head known, List<Logged> since, Head head) {
        Head last = known;
        for (Logged logged : since) {
            long sequence = last.count() + 1;
            if (logged.sequence() != sequence
                    || !logged.hash()
                            .equals(hash(complaint, last.hash(), sequence, logged.recorded(), logged.body()))) {
                return false;
            }
            last = new Head(sequence, logged.hash());
        }
        return last.equals(head);
    }

    private static boolean holds(List<Logged> log, long sequence) {
        return log.stream().anyMatch(other -> other.sequence() == sequence);
    }

    /** An entry that would have fitted here, found elsewhere in the log, was moved and not changed. */
    private static Fault swapped(ComplaintId complaint, String before, long place, List<Logged> log) {
        return log.stream()
                        .anyMatch(other ->
                                other.hash().equals(hash(complaint, before, place, other.recorded(), other.body())))
                ? Fault.REORDERED
                : Fault.CHANGED;
    }

    private static String hash(ComplaintId complaint, String before, long sequence, Instant recorded, String body) {
        StringBuilder linked = new StringBuilder(body.length() + 160);
        linked.append(complaint.value()).append('\n').append(before).append('\n');
        linked.append(sequence).append('\n');
        StoredTime.write(linked, recorded);
        linked.append('\n').append(body).append('\n');
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256")
                    .digest(linked.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
