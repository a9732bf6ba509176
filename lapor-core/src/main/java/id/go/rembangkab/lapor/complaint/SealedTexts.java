// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Port: the free texts and identities of complaints, kept apart from the log (R13.5). They are written with the commit
 * they belong to. Implementations are thread-safe; an outage is a {@link StoreException}.
 */
public interface SealedTexts {
    /**
     * Opens texts.
     *
     * @param complaint the complaint they belong to
     * @param refs which
     * @return what is there; one that was erased is missing
     */
    Map<TextRef, Text> open(ComplaintId complaint, Collection<TextRef> refs);

    /**
     * Destroys every text of a complaint for ever; the log stays whole (R13.6).
     *
     * @param complaint the complaint
     */
    void erase(ComplaintId complaint);

    /**
     * Lists complaints of which there is still something although their erasure is in the log: the process ended between the
     * two, or a backup was restored. A store that writes both at once has none.
     *
     * @return the complaints, which {@link #finishErasures} takes care of
     */
    default List<ComplaintId> unfinishedErasures() {
        return List.of();
    }

    /**
     * Finishes the erasures that are unfinished; what was sealed after them stays. May be run by several at once, and again.
     *
     * @return of which complaints something was destroyed
     */
    default List<ComplaintId> finishErasures() {
        return List.of();
    }
}
