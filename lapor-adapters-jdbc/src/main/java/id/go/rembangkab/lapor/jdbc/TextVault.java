// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static java.util.Objects.requireNonNull;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.StoreException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of sealed texts are: one a complaint, wrapped by a master key, in a database of its own. Destroying a key
 * destroys every text of the complaint, also those in backups of the store: so the vault is in no backup of the store, and
 * backups of the vault are kept only as long as an erasure may take.
 *
 * <p>Thread-safe; all nodes of a store share one vault. A key is on the vault's disk before a text that needs it is in the
 * store.
 */
public final class TextVault implements AutoCloseable {
    private static final String CREATE = """
            CREATE TABLE IF NOT EXISTS lapor_vault (
                complaint_id TEXT    NOT NULL PRIMARY KEY,
                generation   INTEGER NOT NULL,
                master       TEXT    NOT NULL,
                wrapped      TEXT
            )
            """;

    private static final String FIND = "SELECT generation, master, wrapped FROM lapor_vault WHERE complaint_id = ?";

    private static final String PUT = """
            INSERT INTO lapor_vault (complaint_id, generation, master, wrapped)
            VALUES (?, ?, ?, ?)
            ON CONFLICT (complaint_id) DO UPDATE
            SET generation = excluded.generation, master = excluded.master, wrapped = excluded.wrapped
            WHERE lapor_vault.wrapped IS NULL AND lapor_vault.generation < excluded.generation
            """;

    private static final String DESTROY =
            "UPDATE lapor_vault SET wrapped = NULL WHERE complaint_id = :complaint AND wrapped IS NOT NULL";

    private static final String OF_OTHER_MASTERS = """
            SELECT complaint_id, generation, master, wrapped FROM lapor_vault
            WHERE master <> :master AND wrapped IS NOT NULL
            ORDER BY complaint_id
            LIMIT 500
            """;

    private static final String BY_MASTER =
            "SELECT master, count(*) FROM lapor_vault WHERE wrapped IS NOT NULL GROUP BY master ORDER BY master";

    private static final String REWRAP = """
            UPDATE lapor_vault SET master = :master, wrapped = :wrapped
            WHERE complaint_id = :complaint AND generation = :generation AND wrapped IS NOT NULL
            """;

    private static final String DESTROYED = """
            SELECT complaint_id FROM lapor_vault
            WHERE (wrapped IS NULL OR generation > 1) AND complaint_id > ?
            ORDER BY complaint_id
            LIMIT ?
            """;

    private static final String REPLACE = """
            UPDATE lapor_vault SET generation = ?, master = ?, wrapped = ?
            WHERE complaint_id = ? AND generation = ? AND wrapped IS NOT NULL
            """;

    private final Connections connections;
    private final Optional<MasterKeyFile> file;
    private volatile MasterKeys masters;

    private TextVault(Connections connections, MasterKeys masters, Optional<MasterKeyFile> file) {
        this.connections = connections;
        this.masters = masters;
        this.file = file;
    }

    /**
     * Opens a vault, and creates its table if it is missing.
     *
     * @param dataSource gives connections to a SQLite file or to PostgreSQL; never the database of the store
     * @param masters what wraps the keys
     * @return the vault; whoever opened it closes it
     * @throws StoreException if the database cannot be reached or written
     */
    public static TextVault open(DataSource dataSource, MasterKeys masters) {
        return open(dataSource, requireNonNull(masters, "masters"), Optional.empty());
    }

    static TextVault open(DataSource dataSource, MasterKeyFile file) {
        return open(dataSource, file.make(), Optional.of(file));
    }

    private static TextVault open(DataSource dataSource, MasterKeys masters, Optional<MasterKeyFile> file) {
        Connections connections =
                new Connections(Jdbi.create(requireNonNull(dataSource, "dataSource")), Databases.behind(dataSource));
        try {
            if (!connections.read(
                    "look for the vault", handle -> connections.database().hasTable(handle, "lapor_vault"))) {
                connections.write("create the vault", handle -> {
                    handle.execute(CREATE);
                });
            }
            return new TextVault(connections, masters, file);
        } catch (RuntimeException | Error e) {
            connections.close();
            throw e;
        }
    }

    /**
     * Opens a vault in a folder, as a SQLite database; what is missing of it is made, also a master key.
     *
     * @param folder the folder, which only the store's own user should be able to read
     * @param masters what wraps the keys; if empty, {@code master.keys} in the folder, which is made if it is missing
     * @return the vault; whoever opened it closes it
     * @throws StoreException if it cannot be made or opened
     */
    public static TextVault openFolder(Path folder, Optional<MasterKeys> masters) {
        return StoreFolder.vault(requireNonNull(folder, "folder"), masters);
    }

    /**
     * The key of a complaint.
     *
     * @param generation how many of its keys were destroyed before
     * @param key the key
     */
    record DataKey(int generation, SecretKey key) {}

    /**
     * How far the keys of a complaint have gone.
     *
     * @param generation that of the last
     * @param alive whether it is still there
     */
    record KeyState(int generation, boolean alive) {
        /** The last generation that is gone, or 0. */
        int destroyed() {
            return alive ? generation - 1 : generation;
        }
    }

    private record Row(
            int generation, String master, @Nullable String wrapped) {}

    /** The key that opens what was sealed, or empty if it was destroyed. */
    Optional<DataKey> find(ComplaintId complaint) {
        Row row = connections
                .find("find the key of complaint " + complaint, handle -> find(handle, complaint))
                .orElseThrow(() -> new StoreException(
                        "open texts of complaint " + complaint
                                + ": nothing could be read: its key is not in this vault",
                        new IllegalStateException("another vault")));
        return unwrap(complaint, row);
    }

    /** The key to seal with, made if there is none. */
    DataKey make(ComplaintId complaint) {
        Optional<Row> row =
                connections.find("find the key of complaint " + complaint, handle -> find(handle, complaint));
        Optional<DataKey> known = row.flatMap(found -> unwrap(complaint, found));
        if (known.isPresent()) {
            return known.get();
        }
        return connections.writeAll("make a key of complaint " + complaint, handle -> {
            int destroyed = find(handle, complaint).map(Row::generation).orElse(0);
            return put(handle, complaint, destroyed + 1)
                    .orElseGet(() -> find(handle, complaint)
                            .flatMap(other -> unwrap(complaint, other))
                            .orElseThrow());
        });
    }

    /** The same for a complaint that most likely has none, without looking first. */
    DataKey makeFirst(ComplaintId complaint) {
        return connections
                .writeAll("make a key of complaint " + complaint, handle -> put(handle, complaint, 1))
                .orElseGet(() -> make(complaint));
    }

    /** Empty if there is one already. */
    private Optional<DataKey> put(Handle handle, ComplaintId complaint, int generation) {
        byte[] fresh = Aes.freshKey();
        MasterKeys now = masters;
        int put = Plain.of(handle, connections.database(), PUT)
                .text(complaint.value())
                .number(generation)
                .text(now.current())
                .text(wrap(now, complaint, generation, fresh))
                .update();
        return put > 0 ? Optional.of(new DataKey(generation, new SecretKeySpec(fresh, "AES"))) : Optional.empty();
    }

    private Optional<Row> find(Handle handle, ComplaintId complaint) {
        return Plain.of(handle, connections.database(), FIND)
                .text(complaint.value())
                .first(rows -> new Row(rows.getInt(1), rows.getString(2), rows.getString(3)));
    }

    private static String wrap(MasterKeys masters, ComplaintId complaint, int generation, byte[] key) {
        return Base64.getEncoder()
                .encodeToString(Aes.seal(masters.key(masters.current()), belongsTo(complaint, generation), key));
    }

    /** Another process may have put a new one into the file since it was read. */
    private SecretKey master(String name) {
        if (file.isPresent() && !masters.names().contains(name)) {
            masters = file.get().read();
        }
        return masters.key(name);
    }

    private Optional<DataKey> unwrap(ComplaintId complaint, Row row) {
        if (row.wrapped == null) {
            return Optional.empty();
        }
        byte[] key = Aes.open(
                        master(row.master),
                        belongsTo(complaint, row.generation),
                        Base64.getDecoder().decode(row.wrapped))
                .orElseThrow(() -> new StoreException(
                        "open texts of complaint " + complaint + ": nothing could be read: master key " + row.master
                                + " does not unwrap its key",
                        new IllegalStateException("another master key, or a changed vault")));
        return Optional.of(new DataKey(row.generation, new SecretKeySpec(key, "AES")));
    }

    private static String belongsTo(ComplaintId complaint, int generation) {
        return generation + ":" + complaint.value();
    }

    /** Destroys the key of a complaint for ever. */
    void destroy(ComplaintId complaint) {
        String what = "destroy the key of complaint " + complaint;
        connections.write(what, handle -> {
            handle.createUpdate(DESTROY).bind("complaint", complaint.value()).execute();
        });
        connections.scrub(what);
    }

    /** Whether a complaint has a key; empty if it never had one here. */
    Optional<KeyState> state(ComplaintId complaint) {
        return connections
                .find("find the key of complaint " + complaint, handle -> find(handle, complaint))
                .map(row -> new KeyState(row.generation, row.wrapped != null));
    }

    /** Lists complaints of which a key was destroyed, by id. */
    List<ComplaintId> destroyed(Optional<ComplaintId> after, int limit) {
        return connections.read(
                "list destroyed keys",
                handle -> Plain.of(handle, connections.database(), DESTROYED)
                        .text(after.map(ComplaintId::value).orElse(""))
                        .number(limit)
                        .read(JdbcComplaints::ids));
    }

    /** Destroys a key by another in its place; empty if it is gone already. */
    Optional<DataKey> replace(ComplaintId complaint, KeyState old) {
        String what = "replace the key of complaint " + complaint;
        byte[] fresh = Aes.freshKey();
        MasterKeys now = masters;
        int generation = old.generation + 1;
        int replaced = connections.writeAll(
                what,
                handle -> Plain.of(handle, connections.database(), REPLACE)
                        .number(generation)
                        .text(now.current())
                        .text(wrap(now, complaint, generation, fresh))
                        .text(complaint.value())
                        .number(old.generation)
                        .update());
        connections.scrub(what);
        return replaced > 0 ? Optional.of(new DataKey(generation, new SecretKeySpec(fresh, "AES"))) : Optional.empty();
    }

    /** Makes all keys made within {@code work} one write. */
    <R> R together(Supplier<R> work) {
        return connections.inOneTransaction("make keys", work);
    }

    /**
     * Wraps every key that another master key wraps in the current one; texts stay as they are. May be interrupted and run
     * again.
     *
     * @return how many keys were wrapped anew
     * @throws IllegalArgumentException if a master key that is still needed is missing; those before are wrapped anew
     */
    public long rotate() {
        long all = 0;
        while (true) {
            int done = connections.writeAll("rotate master keys", this::rotateSome);
            all += done;
            if (done == 0) {
                return all;
            }
        }
    }

    private record Wrapped(ComplaintId complaint, Row row) {}

    private int rotateSome(Handle handle) {
        MasterKeys now = masters;
        List<Wrapped> some = handle.createQuery(OF_OTHER_MASTERS)
                .bind("master", now.current())
                .map((rows, context) -> new Wrapped(
                        new ComplaintId(rows.getString(1)),
                        new Row(rows.getInt(2), rows.getString(3), rows.getString(4))))
                .list();
        for (Wrapped old : some) {
            DataKey key = unwrap(old.complaint, old.row).orElseThrow();
            handle.createUpdate(REWRAP)
                    .bind("master", now.current())
                    .bind("wrapped", wrap(now, old.complaint, key.generation, key.key.getEncoded()))
                    .bind("complaint", old.complaint.value())
                    .bind("generation", key.generation)
                    .execute();
        }
        return some.size();
    }

    /**
     * Puts a fresh master key first into the file of a vault in a folder. Other processes read the file anew when they meet a key
     * that it wraps. What was wrapped before waits for {@link #rotate}.
     *
     * @return the name of the new key
     * @throws IllegalStateException if the master keys are not in a file of the vault's own: then a new one is put first there
     * @throws StoreException if the file cannot be written
     */
    public String renewMaster() {
        MasterKeyFile own = file.orElseThrow(
                () -> new IllegalStateException("the master keys are not in a file of this vault's own"));
        return connections.writeAll("put a new master key in place", handle -> {
            masters = own.renew();
            return masters.current();
        });
    }

    /**
     * Counts what each master key wraps.
     *
     * @return how many keys of complaints, by the name of the master key: first the current one, then those that are known,
     *     then those that are needed and missing
     */
    public Map<String, Long> wrapped() {
        Map<String, Long> counts = new LinkedHashMap<>();
        file.ifPresent(own -> masters = own.read());
        masters.names().forEach(name -> counts.put(name, 0L));
        connections
                .read(
                        "count the keys of each master key",
                        handle -> handle.createQuery(BY_MASTER)
                                .map((rows, context) -> Map.entry(rows.getString(1), rows.getLong(2)))
                                .list())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    @Override
    public void close() {
        connections.close();
    }
}
