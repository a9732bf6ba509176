// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Port: the files of complaints, streamed, kept apart from the log and erasable (R9.5). Implementations are thread-safe; an
 * outage is a {@link StoreException}.
 *
 * <p>An implementation passes what comes in through {@link AttachmentCheck#copy} and keeps it only if that accepts it.
 */
public interface Attachments {
    /**
     * Takes a file in.
     *
     * @param complaint the complaint it belongs to
     * @param name the sealed name under which the log knows it
     * @param content the file, read once and to its end
     * @param allowed what may come in
     * @return what was kept, or why nothing was
     */
    Received keep(ComplaintId complaint, TextRef name, Content content, Allowance allowed);

    /**
     * Reads a file.
     *
     * @param complaint the complaint
     * @param name its sealed name
     * @param to where it goes
     * @return whether it is there
     */
    boolean read(ComplaintId complaint, TextRef name, Sink to);

    /**
     * Takes a file out again that no log names; nothing happens if it is not there.
     *
     * @param complaint the complaint
     * @param name its sealed name
     */
    void discard(ComplaintId complaint, TextRef name);

    /**
     * Destroys every file of a complaint.
     *
     * @param complaint the complaint
     */
    void erase(ComplaintId complaint);

    /**
     * What may come in.
     *
     * @param types media types
     * @param bytes how many there may be
     */
    record Allowance(Set<String> types, long bytes) {
        /**
         * Copies the types.
         *
         * @param types media types
         * @param bytes how many there may be
         */
        public Allowance {
            types = Set.copyOf(types);
        }
    }

    /** Where bytes come from. */
    @FunctionalInterface
    interface Content {
        /**
         * Reads the next bytes.
         *
         * @param into where they go, from its beginning
         * @return how many came, or -1 at the end
         */
        int read(byte[] into);
    }

    /** Where bytes go. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes the next bytes.
         *
         * @param bytes where they are, from its beginning
         * @param length how many
         */
        void write(byte[] bytes, int length);
    }

    /** What became of a file. */
    sealed interface Received {
        /**
         * It is kept.
         *
         * @param type what it is, by its own first bytes and not by its name
         * @param size bytes
         * @param sha256 the digest of its content, in hex
         */
        record Kept(String type, long size, String sha256) implements Received {
            /**
             * Checks that nothing is null.
             *
             * @param type what it is, by its own first bytes and not by its name
             * @param size bytes
             * @param sha256 the digest of its content, in hex
             */
            public Kept {
                Objects.requireNonNull(type, "type");
                Objects.requireNonNull(sha256, "sha256");
            }
        }

        /**
         * Nothing is kept, as it is of no type that is allowed.
         *
         * @param type what it is, if that could be told
         */
        record TypeRefused(Optional<String> type) implements Received {}

        /**
         * Nothing is kept, as it is too large.
         *
         * @param limit how many bytes would have been allowed
         */
        record TooLarge(long limit) implements Received {}
    }
}
