package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Channels;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The channels: those of SOP step 1, which no table can lose, and what was registered beside them. */
final class JdbcChannels implements Channels {
    private final Connections connections;

    JdbcChannels(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Set<Channel> all() {
        List<Channel> others = connections.read(
                "list the channels",
                handle -> handle.createQuery("SELECT code FROM lapor_channel ORDER BY code")
                        .map((rows, context) -> new Channel(rows.getString(1)))
                        .list());
        Set<Channel> all = new LinkedHashSet<>(Channel.SOP);
        all.addAll(others);
        return Set.copyOf(all);
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
