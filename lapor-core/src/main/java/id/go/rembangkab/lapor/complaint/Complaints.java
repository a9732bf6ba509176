// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Port: the log of every complaint, with the indexes that must never disagree with it. Append-only.
 *
 * <p>Implementations are thread-safe, keep instants to the microsecond and Unicode whole, and number nothing anew: an
 * entry that was read is read again the same for ever. An outage is a {@link StoreException}, never an empty answer.
 */
public interface Complaints {
    /**
     * Finds the log of a complaint.
     *
     * @param id the complaint
     * @return its log, or empty if it was never received
     */
    Optional<History> find(ComplaintId id);

    /**
     * Finds a complaint as it stands, which is what a decision rests on: what {@link #find} would replay to.
     *
     * <p>A store may keep at hand what it has replayed before, and read only what came since, where the chain shows that
     * the log goes on from there ({@link Chain#goesOn}).
     *
     * @param id the complaint
     * @return the complaint with every commit that was acknowledged, or empty if it was never received
     */
    default Optional<Complaint> current(ComplaintId id) {
        return find(id).map(History::replay);
    }

    /**
     * Writes all of a commit, or nothing.
     *
     * <p>The store gives each entry the instant of recording by its own clock and links it to the chain
     * ({@link Chain#link}).
     *
     * @param commit what one command writes
     * @return whether it was written, or what stood in the way
     * @throws StoreException if the store cannot say whether it did; retry with the same idempotency key
     */
    Appended append(Commit commit);

    /**
     * Finds the complaint that came in under a channel's own id.
     *
     * @param channel the channel
     * @param externalId the channel's id of it; for SP4N-LAPOR! the tracking id
     * @return the complaint, or empty if none came in under it
     */
    Optional<ComplaintId> receivedAs(Channel channel, String externalId);

    /**
     * Finds the complaint that has a number in SP4N-LAPOR!.
     *
     * @param id the number
     * @return the complaint, or empty if none has it
     */
    Optional<ComplaintId> registeredAs(TrackingId id);

    /**
     * Finds what an idempotency key was used for.
     *
     * @param actor who used it
     * @param key the key
     * @return its use, or empty if it is fresh
     */
    Optional<KeyUse> used(String actor, String key);

    /**
     * Lists complaints to which time is to do something, by that instant and then by id.
     *
     * @param until the last instant (inclusive)
     * @param after where to go on, or empty to begin
     * @param limit how many at most
     * @return a page
     */
    List<Standing> attention(Instant until, Optional<Standing> after, int limit);

    /**
     * Takes complaints to which time is to do something, by that instant and then by id, so that of several nodes no two
     * take the same. A claim hinders nobody from appending. It ends with the next commit or with {@link #release}, and by
     * itself some minutes later by the store's clock, so that a node that is killed leaves nothing behind.
     *
     * @param until the last instant (inclusive)
     * @param after where to go on, or empty to begin
     * @param limit how many at most
     * @return a page, without what others have claimed
     */
    List<Standing> claim(Instant until, Optional<Standing> after, int limit);

    /**
     * Gives claimed complaints back.
     *
     * @param claimed the complaints; one that is not claimed is no mistake
     */
    void release(Collection<ComplaintId> claimed);

    /**
     * Lists complaints that have not ended, or all, nearest deadline first, then by id; those without one last.
     *
     * @param ended whether those that are CLOSED, ARCHIVED or RETURNED are listed too
     * @param after where to go on, or empty to begin
     * @param limit how many at most
     * @return a page
     */
    List<Standing> standing(boolean ended, Optional<Standing> after, int limit);

    /**
     * Lists complaints by what anyone may read of them ({@link Complaint#open}): those where each word is, or begins, a word
     * there. In the order of {@link #standing}, whether they have ended or not. What was erased is not found, nor what has
     * become secret.
     *
     * @param words the words; without any, none is found
     * @param after where to go on, or empty to begin
     * @param limit how many at most
     * @return a page, or empty if the store keeps no such index: then whoever looks for something reads the complaints
     */
    default Optional<List<Standing>> saying(Terms words, Optional<Standing> after, int limit) {
        return Optional.empty();
    }

    /**
     * Reads the logs of all complaints by id, ended or not: what a report or an export goes through, a page at a time.
     *
     * <p>A complaint that comes in meanwhile may be missed, and one that goes on is read as it then stands; whoever counts
     * entries up to an instant that has passed gets the same each time.
     *
     * @param after the last complaint read, or empty to begin
     * @param limit how many at most
     * @return a page; shorter than {@code limit} if it is the last
     */
    List<History> histories(Optional<ComplaintId> after, int limit);
}
