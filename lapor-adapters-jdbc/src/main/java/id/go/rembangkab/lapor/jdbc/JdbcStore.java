// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static java.util.Objects.requireNonNull;

import id.go.rembangkab.lapor.Beta;
import id.go.rembangkab.lapor.agency.Agencies;
import id.go.rembangkab.lapor.complaint.Channels;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.desk.Rulebook;
import id.go.rembangkab.lapor.notice.Notices;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.report.Submissions;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteDataSource;

/**
 * Everything that lapor keeps, in one database: log, sealed texts, outbox, registry and rulebook.
 *
 * <p>A commit is written in one transaction and is on the disk when the call returns. Every failure of the database is a
 * {@link StoreException} that says what was attempted and whether anything was written; its message and causes hold no
 * text of a complaint.
 *
 * <p>Thread-safe; several processes may open the same database. In SQLite the store keeps one connection to write and one
 * to read until it is closed. From a pool of PostgreSQL each thread that is at work borrows one, and gives it back as it
 * was; commands wait at most 10 seconds for each other.
 */
public final class JdbcStore implements AutoCloseable {
    private static final String SQLITE = "jdbc:sqlite:";

    private final Connections connections;
    private final Optional<TextVault> vault;
    private boolean ownsVault;
    private final JdbcComplaints complaints;
    private final JdbcTexts texts;
    private final SealedTexts storedTexts;
    private final JdbcNotices notices;
    private final JdbcAgencies agencies;
    private final JdbcChannels channels;
    private final JdbcRulebook rulebook;
    private final JdbcSubmissions submissions;

    private JdbcStore(Connections connections, InstantSource clock, Optional<TextVault> vault) {
        this.connections = connections;
        this.vault = vault;
        this.texts = new JdbcTexts(connections, vault);
        this.complaints = new JdbcComplaints(connections, texts, clock);
        this.storedTexts = new StoredTexts(texts, complaints.erasures(texts, vault));
        this.notices = new JdbcNotices(connections);
        this.agencies = new JdbcAgencies(connections);
        this.channels = new JdbcChannels(connections);
        this.rulebook = new JdbcRulebook(connections, clock);
        this.submissions = new JdbcSubmissions(connections);
    }

    /**
     * Opens the store in a database, and creates or updates its tables if they are missing or of an earlier release.
     *
     * @param dataSource gives connections to a SQLite file, or is a pool of connections to PostgreSQL 15 or newer; its
     *     tables are then in the first schema of the connections' search path
     * @param vault where the keys of sealed texts are; it stays open
     * @param clock the store's own clock, which says when an entry was recorded
     * @return the store; whoever opened it closes it
     * @throws StoreException if the database cannot be reached or written, or belongs to a later release
     * @throws IllegalArgumentException if it is a database of another kind
     */
    public static JdbcStore open(DataSource dataSource, TextVault vault, InstantSource clock) {
        requireNonNull(dataSource, "dataSource");
        return open(dataSource, Databases.behind(dataSource), Optional.of(vault), clock);
    }

    /**
     * Opens the store in a schema of its own in PostgreSQL, which is made if it is missing and may be made.
     *
     * @param dataSource a pool of connections to PostgreSQL 15 or newer
     * @param schema the schema, such as {@code lapor}
     * @param vault where the keys of sealed texts are; it stays open
     * @param clock the store's own clock, which says when an entry was recorded
     * @return the store; whoever opened it closes it
     * @throws StoreException if the database cannot be reached or written, or belongs to a later release
     */
    public static JdbcStore open(DataSource dataSource, String schema, TextVault vault, InstantSource clock) {
        requireNonNull(dataSource, "dataSource");
        return open(dataSource, new Postgres(requireNonNull(schema, "schema")), Optional.of(vault), clock);
    }

    /**
     * Opens the store without a vault: texts are not encrypted, for where the database itself is, and an erasure reaches
     * no backup. For trying things out, and for tests.
     *
     * @param dataSource gives connections, as above
     * @param clock the store's own clock, which says when an entry was recorded
     * @return the store; whoever opened it closes it
     * @throws StoreException if the database cannot be reached or written, or belongs to a later release
     * @throws IllegalArgumentException if it is a database of another kind
     */
    public static JdbcStore openUnencrypted(DataSource dataSource, InstantSource clock) {
        return open(dataSource, Databases.behind(requireNonNull(dataSource, "dataSource")), Optional.empty(), clock);
    }

    /**
     * Opens the store in a folder, as the SQLite database {@code lapor.db}; folder and database are made if they are
     * missing. The keys of its texts are in {@code keys} beside it, under a master key that is made there: whoever backs
     * the database up leaves that folder out.
     *
     * @param folder the folder
     * @param clock the store's own clock, which says when an entry was recorded
     * @return the store; whoever opened it closes it
     * @throws StoreException if the folder cannot be made or the database cannot be opened
     */
    public static JdbcStore openFolder(Path folder, InstantSource clock) {
        SQLiteDataSource database = StoreFolder.database(requireNonNull(folder, "folder"));
        return openFile(database, Path.of(database.getUrl().substring(SQLITE.length())), clock);
    }

    /**
     * Opens the store in a SQLite database, as {@link #openFolder} does.
     *
     * @param url such as {@code jdbc:sqlite:/var/lib/lapor/lapor.db}
     * @param clock the store's own clock, which says when an entry was recorded
     * @return the store; whoever opened it closes it
     * @throws StoreException if the database cannot be opened
     * @throws IllegalArgumentException if {@code url} is not one of a SQLite file
     */
    public static JdbcStore openUrl(String url, InstantSource clock) {
        if (!requireNonNull(url, "url").startsWith(SQLITE)) {
            throw new IllegalArgumentException("url: expected jdbc:sqlite:FILE, found another one");
        }
        String file = url.substring(SQLITE.length()).replaceFirst("[?].*", "").replaceFirst("^file:", "");
        return openFile(StoreFolder.sqlite(url), Path.of(file), clock);
    }

    private static JdbcStore openFile(DataSource dataSource, Path file, InstantSource clock) {
        TextVault vault = StoreFolder.vault(StoreFolder.keysBeside(file), Optional.empty());
        try {
            JdbcStore store = open(dataSource, vault, clock);
            store.ownsVault = true;
            return store;
        } catch (RuntimeException | Error e) {
            vault.close();
            throw e;
        }
    }

    private static JdbcStore open(
            DataSource dataSource, Database database, Optional<TextVault> vault, InstantSource clock) {
        requireNonNull(clock, "clock");
        Connections connections = new Connections(Jdbi.create(dataSource), database);
        try {
            Schema.update(connections, dataSource);
            JdbcStore store = new JdbcStore(connections, clock, vault);
            store.rulebook.begin();
            store.complaints.index();
            return store;
        } catch (RuntimeException | Error e) {
            connections.close();
            throw e;
        }
    }

    /**
     * Returns the log.
     *
     * @return the port
     */
    public Complaints complaints() {
        return complaints;
    }

    /**
     * Returns the sealed texts. What {@link SealedTexts#erase} destroys cannot be read any more from backups of the store
     * either, since their key is gone. In SQLite it is overwritten in the files too, unless another process is reading at
     * that moment: then as soon as the log of writes is next merged.
     *
     * @return the port
     */
    public SealedTexts texts() {
        return storedTexts;
    }

    /**
     * Returns the outbox.
     *
     * @return the port
     */
    public Notices notices() {
        return notices;
    }

    /**
     * Returns the agencies.
     *
     * @return the port
     */
    public Agencies agencies() {
        return agencies;
    }

    /**
     * Returns the channels.
     *
     * @return the port
     */
    public Channels channels() {
        return channels;
    }

    /**
     * Returns the rulebook. A fresh store begins with the policies and the calendar that come with the library; what a
     * later release brings is put in force by adopting it.
     *
     * @return the port
     */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * Returns which semester reports were handed in.
     *
     * @return the port
     */
    @Beta
    public Submissions submissions() {
        return submissions;
    }

    /**
     * Returns what a desk stands on, all of it in this store.
     *
     * @param detector what looks for personal data
     * @return the ports
     */
    public Ports ports(Detector detector) {
        return new Ports(complaints, storedTexts, agencies, channels, rulebook, requireNonNull(detector, "detector"));
    }

    /**
     * Writes much at once, and the keys of its texts before: whatever this thread writes to the store within {@code work} is one transaction, flushed to the
     * disk once, and is seen by its own reads at once and by others at the end. Other writers wait, on PostgreSQL those of
     * the same complaints; keep it to a few hundred commands.
     *
     * <p>A commit that is refused as stale or taken leaves nothing and disturbs nothing. If the store fails, or {@code work}
     * throws, nothing of all of it is written. An {@code Erase} is refused here, since no rollback brings a destroyed key
     * back. Called within {@code work}, it joins.
     *
     * @param work what is done
     * @param <R> what it returns
     * @return what {@code work} returned, now on the disk
     * @throws StoreException if the store failed
     */
    public <R> R inOneTransaction(Supplier<R> work) {
        requireNonNull(work, "work");
        return connections.inOneTransaction(
                "write in one transaction",
                () -> vault.isPresent() ? vault.get().together(work) : work.get());
    }

    /**
     * Joins a transaction of the embedder's: whatever this thread writes to the store within {@code work} is written on
     * that connection, is seen by it at once, and stands or falls with what the embedder writes there. Nothing is ever
     * committed or rolled back here, so an {@code Answer.Done} holds once the embedder has committed.
     *
     * <p>If {@code work} throws, or the store fails, nothing that lapor wrote within it stays, even if the embedder then
     * commits; the embedder's own rows are left alone. Keys of texts are made apart, before, and a rollback leaves them
     * unused. An {@code Erase} is refused here, since no rollback brings a destroyed key back. Called within {@code work}
     * on the same connection, it joins.
     *
     * <p>On SQLite let the transaction begin as IMMEDIATE, and use the store within {@code work} only: what this thread
     * asked of it outside would wait for its own transaction.
     *
     * @param connection a connection to the store's database, with auto-commit off; it stays open
     * @param work what is done
     * @param <R> what it returns
     * @return what {@code work} returned, not yet committed
     * @throws IllegalArgumentException if auto-commit is on
     * @throws IllegalStateException if this thread has another transaction with the store open
     * @throws StoreException if the store failed
     */
    public <R> R within(Connection connection, Supplier<R> work) {
        requireNonNull(connection, "connection");
        requireNonNull(work, "work");
        return connections.within(
                "write in the application's transaction",
                connection,
                () -> vault.isPresent() ? vault.get().together(work) : work.get());
    }

    /**
     * Returns where the keys of its texts are.
     *
     * @return the vault, which is closed with the store if that has opened it; empty if texts are not encrypted
     */
    public Optional<TextVault> vault() {
        return vault;
    }

    /**
     * Gives out everything that the store holds, as it is at this moment: rulebook, registry, logs, texts in the clear,
     * outbox. What was erased is not there. Handle it as what it is: the words and names of citizens.
     *
     * @param out given each row, in the order in which they can be loaded
     * @return how many rows there were
     * @throws StoreException if the store cannot be read
     */
    public long dump(Consumer<DumpRow> out) {
        return new Dump(connections, texts, complaints).write(requireNonNull(out, "out"));
    }

    /**
     * Takes in what {@link #dump} gave out, of this or another database, into a store without complaints and agencies.
     * Every chain is verified, and every text against its commitment; nothing is kept unless all of it is whole.
     *
     * @param rows the rows, in their order
     * @return how many rows there were
     * @throws IllegalArgumentException if a row is not as it should be, or a chain is broken
     * @throws StoreException if the store cannot be written
     */
    public long load(Iterator<DumpRow> rows) {
        return inOneTransaction(() -> {
            long read = new Dump(connections, texts, complaints).read(rows);
            complaints.indexAgain();
            return read;
        });
    }

    /** Closes the connections, after whoever is using them. Closing again does nothing. */
    @Override
    public void close() {
        connections.close();
        if (ownsVault) {
            vault.ifPresent(TextVault::close);
        }
    }
}
