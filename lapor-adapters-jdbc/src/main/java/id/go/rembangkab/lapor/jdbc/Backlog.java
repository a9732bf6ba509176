// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.StoreException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Complaints that were there before the {@link WordIndex} was, or came back from a backup without it. They are taken in some
 * hundreds at a time, so that it can be killed and gone on with; several processes take turns. Thread-safe.
 */
final class Backlog {
    private static final int PAGE = 500;

    private static final String BEGIN = """
            INSERT INTO lapor_search_progress (one, up_to, complete) VALUES (1, '', FALSE)
            ON CONFLICT (one) DO NOTHING
            """;

    private static final String UP_TO = "SELECT up_to FROM lapor_search_progress WHERE NOT complete";

    private static final String AGAIN = "UPDATE lapor_search_progress SET up_to = '', complete = FALSE";

    private static final String GO_ON = "UPDATE lapor_search_progress SET up_to = ?, complete = ?";

    private static final String NEXT = "SELECT id FROM lapor_complaint WHERE id > ? ORDER BY id LIMIT ?";

    private final Connections connections;
    private final Database database;
    private final WordIndex words;
    private final LogReader reader;
    private volatile boolean complete;

    Backlog(Connections connections, WordIndex words, LogReader reader) {
        this.connections = connections;
        this.database = connections.database();
        this.words = words;
        this.reader = reader;
    }

    /** Whether every complaint is in the index that belongs there. */
    boolean isWorkedOff() {
        complete = complete
                || connections.read(
                        "ask how far words are taken in",
                        handle -> handle.createQuery("SELECT count(*) FROM lapor_search_progress WHERE complete")
                                        .mapTo(int.class)
                                        .one()
                                > 0);
        return complete;
    }

    /** Stops where texts cannot be opened, which a search does not need: then it goes through the complaints. */
    void workOff() {
        try {
            boolean more = !isWorkedOff();
            while (more) {
                more = connections.inOneTransaction("take words in", this::page);
            }
        } catch (StoreException e) {
            return;
        }
    }

    /** Takes all in, after complaints came in past the log's writer. */
    void workOffAgain() {
        complete = false;
        connections.write("take words in again", handle -> {
            Plain.say(handle, database, AGAIN);
        });
        workOff();
    }

    /** Whether there may be more. */
    private boolean page() {
        return connections.writeAll("take words in", handle -> {
            Plain.say(handle, database, BEGIN);
            Optional<String> upTo =
                    Plain.of(handle, database, UP_TO + database.holding()).first(rows -> rows.getString(1));
            upTo.ifPresent(from -> takeIn(handle, from));
            return upTo.isPresent();
        });
    }

    private void takeIn(Handle handle, String from) {
        List<ComplaintId> page = Plain.of(handle, database, NEXT + database.holding())
                .text(from)
                .number(PAGE)
                .read(JdbcComplaints::ids);
        page.forEach(id -> reader.whole(id).flatMap(Backlog::sound).ifPresent(found -> words.renew(handle, found)));
        Plain.of(handle, database, GO_ON)
                .text(page.isEmpty() ? from : page.get(page.size() - 1).value())
                .truth(page.size() < PAGE)
                .update();
    }

    /** What a broken chain tells is not believed. */
    private static Optional<Complaint> sound(History history) {
        return Chain.verify(history.complaint(), history.log(), history.head()).isEmpty()
                ? Optional.of(history.replay())
                : Optional.empty();
    }
}
