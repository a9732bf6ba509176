// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Port: the outbox. Notices are written with the commit that causes them, and each goes to every {@link Destination} that
 * has subscribed, at least once, under the same id each time.
 *
 * <p>Destinations are apart from each other: what one has not taken keeps nothing from another. To one destination the
 * notices of one complaint go in the order in which they were caused: while one waits, those after it wait too; one that
 * is dead holds up nobody. Several nodes may claim at once; no notice is claimed by two before the first claim runs out.
 *
 * <p>Implementations are thread-safe; an outage is a {@link id.go.rembangkab.lapor.complaint.StoreException}. {@link Relay}
 * carries notices from here to a destination.
 */
public interface Notices {
    /**
     * Lists what has not reached every destination, oldest first; as long as nobody has subscribed, all that was written.
     *
     * @param limit how many at most
     * @return the notices
     */
    List<Notice> waiting(int limit);

    /**
     * Makes a destination known for ever. It gets what waits at that moment for anyone, and everything written from then
     * on. Subscribing again changes nothing.
     *
     * @param destination its name
     */
    void subscribe(String destination);

    /**
     * Lists the destinations that have subscribed.
     *
     * @return their names
     */
    Set<String> destinations();

    /**
     * Takes what is to be delivered next, of each complaint its oldest at most, longest due first, and counts an attempt
     * on each. Whoever claims tells how it went; if it never does, the claim runs out and the notice can be claimed again.
     *
     * @param destination the destination
     * @param at what is due until then (inclusive) is taken
     * @param until when the claim runs out (inclusive)
     * @param limit how many at most
     * @return the deliveries, with this attempt counted
     */
    List<Delivery> claim(String destination, Instant at, Instant until, int limit);

    /**
     * Takes a delivery out that was carried out. One that is gone already is no mistake.
     *
     * @param claimed what was claimed
     */
    void delivered(Delivery claimed);

    /**
     * Lets a delivery wait after a failure, and with it the later ones of its complaint. Somebody else's newer claim stays.
     *
     * @param claimed what was claimed
     * @param next when to try again
     * @param problem what went wrong, for the operator; no text of a complaint
     */
    void postpone(Delivery claimed, Instant next, String problem);

    /**
     * Gives a delivery up until somebody looks at it. Somebody else's newer claim stays.
     *
     * @param claimed what was claimed
     * @param problem what went wrong, for the operator; no text of a complaint
     */
    void bury(Delivery claimed, String problem);

    /**
     * Lists deliveries, oldest notice first.
     *
     * @param phase those that wait, or those that are dead
     * @param limit how many at most
     * @return the deliveries
     */
    List<Delivery> deliveries(Delivery.Phase phase, int limit);

    /**
     * Finds a delivery.
     *
     * @param destination the destination
     * @param notice the notice's id
     * @return the delivery, or empty if there is none or it was carried out or dropped
     */
    Optional<Delivery> delivery(String destination, String notice);

    /**
     * Lets a delivery be tried again at once, its attempts counted from the start. One that is gone is no mistake.
     *
     * @param destination the destination
     * @param notice the notice's id
     */
    void resend(String destination, String notice);

    /**
     * Takes a delivery out that is not to be carried out, and keeps who decided so and why. One that is gone is no mistake.
     *
     * @param drop what, who, when and why
     */
    void drop(Dropped drop);

    /**
     * Lists what was dropped, the latest first.
     *
     * @param limit how many at most
     * @return what was dropped
     */
    List<Dropped> dropped(int limit);
}
