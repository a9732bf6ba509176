// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.notice.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that one accepted command writes: all of it or nothing.
 *
 * @param expectedVersion how many entries the log must still have
 * @param entries what is appended
 * @param after the complaint after them; the indexes are taken from it
 * @param attention when time will next do something to it, or empty if never
 * @param externalId the channel's own id, for a complaint that comes in
 * @param texts what is sealed
 * @param key the idempotency key that is used up
 * @param notices what is to be told to the outside world
 */
@Value.Builder
public record Commit(
        long expectedVersion,
        List<Entry> entries,
        Complaint after,
        Optional<Instant> attention,
        Optional<String> externalId,
        List<Text> texts,
        Optional<KeyUse> key,
        List<Notice> notices) {
    /**
     * Copies the lists.
     *
     * @param expectedVersion how many entries the log must still have
     * @param entries what is appended
     * @param after the complaint after them; the indexes are taken from it
     * @param attention when time will next do something to it, or empty if never
     * @param externalId the channel's own id, for a complaint that comes in
     * @param texts what is sealed
     * @param key the idempotency key that is used up
     * @param notices what is to be told to the outside world
     */
    public Commit {
        entries = List.copyOf(entries);
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(attention, "attention");
        Objects.requireNonNull(externalId, "externalId");
        texts = List.copyOf(texts);
        Objects.requireNonNull(key, "key");
        notices = List.copyOf(notices);
    }
}
