// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.Collection;
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
}
