// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.Set;

/** Port: the channels complaints may come from (R1.2). Implementations are thread-safe. */
public interface Channels {
    /**
     * Lists the channels; those of SOP step 1 are always among them.
     *
     * @return the channels
     */
    Set<Channel> all();

    /**
     * Registers a channel; one that is registered already stays as it is.
     *
     * @param channel the channel
     */
    void add(Channel channel);
}
