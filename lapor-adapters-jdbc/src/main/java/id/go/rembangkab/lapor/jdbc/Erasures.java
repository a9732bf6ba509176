// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.jdbc.JdbcTexts.Sealed;
import id.go.rembangkab.lapor.jdbc.TextVault.KeyState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * What is left of complaints that were erased. The entry in the log comes first, then the key is destroyed, then the texts: a
 * process that is killed in between leaves the rest to this. A backup that is restored brings back texts whose keys are gone,
 * and words to search by.
 *
 * <p>Thread-safe. Reads the erasures in the log each time, and once in the life of a process the destroyed keys of the vault:
 * no backup is restored under a process that is at work.
 */
final class Erasures {
    private static final int PAGE = 500;

    private static final String ERASED = """
            SELECT DISTINCT complaint_id FROM lapor_event
            WHERE type = 'TextsErased' AND complaint_id > ?
            ORDER BY complaint_id
            LIMIT ?
            """;

    private static final String HOLD = "SELECT id FROM lapor_complaint WHERE id = ?";

    private final Connections connections;
    private final Database database;
    private final JdbcTexts texts;
    private final Optional<TextVault> vault;
    private final LogReader reader;
    private final WordIndex words;
    private volatile boolean comparedWithVault;

    Erasures(Connections connections, JdbcTexts texts, Optional<TextVault> vault, LogReader reader, WordIndex words) {
        this.connections = connections;
        this.database = connections.database();
        this.texts = texts;
        this.vault = vault;
        this.reader = reader;
        this.words = words;
    }

    /**
     * What is left of a complaint.
     *
     * @param complaint as it stands
     * @param gone texts that should not be there
     * @param later texts that came after the erasure
     * @param key the key that is left, if one is; {@code outlived} if nothing that came later is sealed with it
     * @param outlived whether it is to be destroyed without another in its place
     */
    private record Left(
            Complaint complaint, List<Sealed> gone, List<Sealed> later, Optional<KeyState> key, boolean outlived) {
        boolean isNothing() {
            return gone.isEmpty() && !outlived;
        }

        /** The key that opens what should be gone and what is to stay. */
        Optional<KeyState> shared() {
            return key.filter(one -> !outlived && isUsed(one, gone) && isUsed(one, later));
        }

        static boolean isUsed(KeyState key, List<Sealed> texts) {
            return texts.stream().anyMatch(text -> text.generation() == key.generation());
        }
    }

    List<ComplaintId> unfinished() {
        List<ComplaintId> unfinished = new ArrayList<>();
        forEach(true, left -> unfinished.add(left.complaint().id()));
        return unfinished;
    }

    List<ComplaintId> finish() {
        List<ComplaintId> finished = new ArrayList<>();
        forEach(!comparedWithVault, left -> {
            finish(left);
            finished.add(left.complaint().id());
        });
        comparedWithVault = true;
        return finished;
    }

    private void forEach(boolean withVault, Consumer<Left> found) {
        Set<ComplaintId> seen = new HashSet<>();
        Consumer<ComplaintId> look = id -> {
            if (seen.add(id)) {
                left(id).filter(left -> !left.isNothing()).ifPresent(found);
            }
        };
        pages(this::erased, look);
        if (withVault) {
            vault.ifPresent(keys -> pages(after -> keys.destroyed(after, PAGE), look));
        }
    }

    private static void pages(Function<Optional<ComplaintId>, List<ComplaintId>> pages, Consumer<ComplaintId> each) {
        Optional<ComplaintId> after = Optional.empty();
        List<ComplaintId> page;
        do {
            page = pages.apply(after);
            page.forEach(each);
            after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1));
        } while (page.size() == PAGE);
    }

    private List<ComplaintId> erased(Optional<ComplaintId> after) {
        return connections.read(
                "list erased complaints",
                handle -> Plain.of(handle, database, ERASED)
                        .text(after.map(ComplaintId::value).orElse(""))
                        .number(PAGE)
                        .read(JdbcComplaints::ids));
    }

    /** Nearly always neither a text nor a key is there, and the log need not be read. */
    private Optional<Left> left(ComplaintId id) {
        List<Sealed> sealed = texts.sealed(id);
        Optional<KeyState> key = vault.flatMap(keys -> keys.state(id));
        boolean alive = key.filter(KeyState::alive).isPresent();
        return sealed.isEmpty() && !alive
                ? Optional.empty()
                : reader.whole(id).filter(Erasures::isSound).map(history -> left(history, sealed, key));
    }

    /** What a broken chain tells is not acted on. */
    private static boolean isSound(History history) {
        return Chain.verify(history.complaint(), history.log(), history.head()).isEmpty();
    }

    private static Left left(History history, List<Sealed> sealed, Optional<KeyState> key) {
        Complaint complaint = history.replay();
        Optional<Set<TextRef>> since = sinceErasure(complaint, history.entries());
        int destroyed = key.map(KeyState::destroyed).orElse(0);
        List<Sealed> gone = new ArrayList<>();
        List<Sealed> later = new ArrayList<>();
        for (Sealed text : sealed) {
            boolean isGone = since.filter(refs -> !refs.contains(text.ref())).isPresent()
                    || (text.generation() > 0 && text.generation() <= destroyed);
            (isGone ? gone : later).add(text);
        }
        Optional<KeyState> alive = key.filter(KeyState::alive);
        boolean outlived = since.isPresent()
                && alive.filter(one -> !Left.isUsed(one, later)).isPresent();
        return new Left(complaint, gone, later, alive, outlived);
    }

    /** The texts that came after the last erasure; empty if there was none. */
    private static Optional<Set<TextRef>> sinceErasure(Complaint complaint, List<Entry> entries) {
        for (int last = entries.size(); last > 0; last--) {
            if (entries.get(last - 1).event() instanceof Event.Erased) {
                int before = Complaint.replay(complaint.id(), entries.subList(0, last))
                        .passages()
                        .size();
                Set<TextRef> since = new HashSet<>();
                complaint.passages().stream().skip(before).map(Passage::text).forEach(since::add);
                return Optional.of(since);
            }
        }
        return Optional.empty();
    }

    private void finish(Left left) {
        ComplaintId id = left.complaint().id();
        String what = "finish the erasure of complaint " + id;
        Optional<KeyState> shared = left.shared();
        if (shared.isPresent()) {
            texts.sealAnew(id, shared.get(), left.gone(), left.later());
        } else {
            if (left.outlived()) {
                vault.ifPresent(keys -> keys.destroy(id));
            }
            texts.remove(id, left.gone());
        }
        connections.inOneTransaction(what, () -> connections.writeAll(what, handle -> renew(handle, id)));
        connections.scrub(what);
    }

    private boolean renew(Handle handle, ComplaintId id) {
        Plain.of(handle, database, HOLD + database.holding()).text(id.value()).first(rows -> rows.getString(1));
        reader.whole(id).map(History::replay).ifPresent(complaint -> words.renew(handle, complaint));
        return true;
    }
}
