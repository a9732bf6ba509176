// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Channels;
import java.util.HashSet;
import java.util.Set;

/** The channels: those of SOP step 1, which no table can lose, and what was registered beside them. */
final class JdbcChannels implements Channels {
    private static final String ALL = "SELECT code FROM lapor_channel";

    private final Connections connections;

    JdbcChannels(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Set<Channel> all() {
        return connections.find(
                "list the channels",
                handle -> Plain.of(handle, connections.database(), ALL).read(rows -> {
                    Set<Channel> all = new HashSet<>(Channel.SOP);
                    while (rows.next()) {
                        all.add(new Channel(rows.getString(1)));
                    }
                    return Set.copyOf(all);
                }));
    }

    @Override
    public void add(Channel channel) {
        if (!Channel.SOP.contains(channel)) {
            connections.write("add channel " + channel, handle -> {
                handle.createUpdate("INSERT INTO lapor_channel (code) VALUES (:code) ON CONFLICT (code) DO NOTHING")
                        .bind("code", channel.code())
                        .execute();
            });
        }
    }
}
