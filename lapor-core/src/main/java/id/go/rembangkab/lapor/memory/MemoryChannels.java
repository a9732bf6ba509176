// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Channels;
import java.util.LinkedHashSet;
import java.util.Set;

/** Channels in memory, beginning with those of SOP step 1. Thread-safe. */
public final class MemoryChannels implements Channels {
    private final Set<Channel> channels = new LinkedHashSet<>(Channel.SOP);

    /** Creates a registry with the channels of the SOP. */
    public MemoryChannels() {}

    @Override
    public synchronized Set<Channel> all() {
        return Set.copyOf(channels);
    }

    @Override
    public synchronized void add(Channel channel) {
        channels.add(channel);
    }
}
