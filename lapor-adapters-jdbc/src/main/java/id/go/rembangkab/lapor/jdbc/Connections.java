// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Transactions on the connections that a database works with: {@link Kept} ones of SQLite, {@link Borrowed} ones of
 * PostgreSQL.
 *
 * <p>Thread-safe. What the database says goes on without the statement's arguments, since an exception's message is an
 * audience too.
 */
final class Connections implements AutoCloseable {
    private static final String SAVEPOINT = "lapor";
    private static final String GUEST = "guest";

    private static final int ATTEMPTS = 3;

    private final Jdbi jdbi;
    private final Database database;
    private final Lane writer;
    private final Lane reader;
    private final Map<Thread, Guest> guests = new ConcurrentHashMap<>();
    private volatile boolean closed;

    Connections(Jdbi jdbi, Database database) {
        this.jdbi = jdbi;
        this.database = database;
        Database.Lanes lanes = database.lanes(jdbi);
        this.writer = new Hosting(lanes.writer(), guests);
        this.reader = new Hosting(lanes.reader(), guests);
        speak(jdbi);
    }

    private void speak(Jdbi dialect) {
        dialect.registerArgument(new Instants(database));
        dialect.setTemplateEngine((sql, context) -> database.sql(sql));
    }

    Database database() {
        return database;
    }

    /** Reads by one statement. */
    <R> R read(String what, Function<Handle, R> work) {
        if (inBulk()) {
            return attempt(what, writer, work);
        }
        reader.enter();
        return readIn(reader, what, work);
    }

    /**
     * Reads a few rows by their key: while nobody writes, on the connection for that, since SQLite has another one read its
     * pages anew after every commit.
     */
    <R> R find(String what, Function<Handle, R> work) {
        return inBulk() || !writer.enterIfFree() ? read(what, work) : readIn(writer, what, work);
    }

    private <R> R readIn(Lane entered, String what, Function<Handle, R> work) {
        try {
            return attempt(what, entered, work);
        } finally {
            entered.leave();
        }
    }

    /** Reads by several statements what was there at one moment. */
    <R> R snapshot(String what, Function<Handle, R> work) {
        if (inBulk()) {
            return attempt(what, writer, work);
        }
        return read(what, handle -> {
            Plain.say(handle, database, database.beginSnapshot());
            R result = work.apply(handle);
            Plain.say(handle, database, "COMMIT");
            return result;
        });
    }

    /** Looks something up, once only in a transaction over several calls; whoever changes it there takes it out. */
    Optional<String> lookUp(String what, Function<Handle, Optional<String>> look) {
        if (!inBulk()) {
            return find(what, look);
        }
        Map<String, String> known = writer.bulk().known();
        if (!known.containsKey(what)) {
            read(what, look).ifPresent(found -> known.put(what, found));
        }
        return Optional.ofNullable(known.get(what));
    }

    /** Has something looked up again. */
    void changed(String what) {
        if (inBulk()) {
            writer.bulk().known().remove(what);
        }
    }

    private boolean inBulk() {
        return writer.isHeldHere() && writer.bulk().isOpen();
    }

    private <R> R attempt(String what, Lane lane, Function<Handle, R> work) {
        requireSoundBulk(what);
        for (int attempt = 1; ; attempt++) {
            try {
                return work.apply(lane.open(this::open));
            } catch (JdbiException e) {
                boolean again = attempt < ATTEMPTS && !inBulk() && isWorthAnotherTry(e);
                giveUp(lane);
                if (!again) {
                    throw failure(what, "nothing could be read", e);
                }
            } catch (RuntimeException | Error e) {
                giveUp(lane);
                throw e;
            }
        }
    }

    /** Writes in one transaction, or as one step of the one that is open. */
    void write(String what, Consumer<Handle> work) {
        writeAll(what, handle -> {
            work.accept(handle);
            return true;
        });
    }

    /** As above, of what has a result. */
    <R> R writeAll(String what, Function<Handle, R> work) {
        writer.enter();
        try {
            return writer.bulk().isOpen()
                    ? partly(what, () -> work.apply(writer.open(this::open)))
                    : transaction(
                            what,
                            work,
                            result -> true,
                            unknown -> {
                                throw unknown;
                            },
                            ATTEMPTS);
        } finally {
            writer.leave();
        }
    }

    /**
     * Writes in one transaction; nothing of it stays unless the result is one to keep. What failed before it was to be
     * committed has left nothing, and may be run again.
     */
    <R> R write(String what, Function<Handle, R> work, Predicate<R> keep) {
        return write(what, work, keep, unknown -> {
            throw unknown;
        });
    }

    /** As above; {@code unknown} finds out what became of it if the connection broke before the database answered. */
    <R> R write(String what, Function<Handle, R> work, Predicate<R> keep, Function<StoreException, R> unknown) {
        writer.enter();
        try {
            return writer.bulk().isOpen() ? step(what, work, keep) : transaction(what, work, keep, unknown, ATTEMPTS);
        } finally {
            writer.leave();
        }
    }

    /** Makes everything that this thread reads and writes within {@code work} one transaction. */
    <R> R inOneTransaction(String what, Supplier<R> work) {
        writer.enter();
        try {
            return writer.bulk().isOpen() ? work.get() : bulk(what, work);
        } finally {
            writer.leave();
        }
    }

    private <R> R bulk(String what, Supplier<R> work) {
        writer.bulk().begin();
        try {
            return transaction(
                    what,
                    handle -> {
                        R result = work.get();
                        requireSoundBulk(what);
                        return result;
                    },
                    result -> true,
                    unknown -> {
                        throw unknown;
                    },
                    1);
        } finally {
            writer.bulk().end();
        }
    }

    /**
     * Makes everything that this thread reads and writes within {@code work} a part of the transaction that is open on a
     * connection of the embedder's; it is neither committed nor rolled back here, but nothing of {@code work} stays in it
     * if {@code work} fails.
     */
    <R> R within(String what, Connection connection, Supplier<R> work) {
        Guest before = guests.get(Thread.currentThread());
        if (before != null && before.isOn(connection)) {
            return work.get();
        }
        if (before != null || inBulk()) {
            throw new IllegalStateException(what + ": another transaction is open on this thread");
        }
        requireTransaction(connection);
        Jdbi lent = Jdbi.create(new Lent(connection));
        speak(lent);
        try (Handle handle = lent.open()) {
            guests.put(Thread.currentThread(), new Guest(connection, handle));
            return step(
                    what,
                    same -> {
                        R result = work.get();
                        requireSoundBulk(what);
                        return result;
                    },
                    result -> true,
                    GUEST);
        } finally {
            guests.remove(Thread.currentThread());
        }
    }

    private void requireTransaction(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalArgumentException(
                        "connection: expected a transaction on it (auto-commit switched off)");
            }
        } catch (SQLException e) {
            throw failure("join a transaction", "nothing was read or written", e, database);
        }
    }

    /** Refuses what no rollback could take back. */
    void requireOwnTransaction(String what) {
        if (inBulk()) {
            throw new IllegalStateException(what + ": expected outside of a transaction over several calls,"
                    + " since a rollback would not bring back the key");
        }
    }

    /** Removes what was deleted from the files too, as far as no reader of another process hinders it. */
    void scrub(String what) {
        writer.enter();
        try {
            if (!database.scrub().isEmpty()) {
                attempt(
                        what,
                        writer,
                        handle ->
                                handle.createQuery(database.scrub()).mapToMap().list());
            }
        } finally {
            writer.leave();
        }
    }

    private <R> R transaction(
            String what,
            Function<Handle, R> work,
            Predicate<R> keep,
            Function<StoreException, R> unknown,
            int attempts) {
        R result;
        try {
            Handle handle = writer.open(this::open);
            Plain.say(handle, database, database.begin());
            result = work.apply(handle);
            if (!keep.test(result)) {
                Plain.say(handle, database, "ROLLBACK");
                return result;
            }
        } catch (JdbiException e) {
            giveUp(writer);
            if (attempts > 1 && isWorthAnotherTry(e)) {
                return transaction(what, work, keep, unknown, attempts - 1);
            }
            throw failure(what, "nothing was written", e);
        } catch (RuntimeException | Error e) {
            rollBack();
            throw e;
        }
        return commit(what, result, unknown);
    }

    private void rollBack() {
        try {
            writer.open(this::open).execute("ROLLBACK");
        } catch (JdbiException e) {
            giveUp(writer);
        }
    }

    private <R> R commit(String what, R result, Function<StoreException, R> unknown) {
        try {
            Plain.say(writer.open(this::open), database, "COMMIT");
            return result;
        } catch (JdbiException e) {
            giveUp(writer);
            if (database.leavesNothing(cause(e))) {
                throw failure(what, "nothing was written", e);
            }
            return unknown.apply(failure(
                    what, "it is not known whether it was written; ask again with the same idempotency key", e));
        }
    }

    private <R> R step(String what, Function<Handle, R> work, Predicate<R> keep) {
        return step(what, work, keep, SAVEPOINT);
    }

    private <R> R step(String what, Function<Handle, R> work, Predicate<R> keep, String savepoint) {
        try {
            return partly(what, () -> {
                Handle handle = writer.open(this::open);
                Plain.say(handle, database, "SAVEPOINT " + savepoint);
                R result = work.apply(handle);
                if (!keep.test(result)) {
                    Plain.say(handle, database, "ROLLBACK TO " + savepoint);
                }
                Plain.say(handle, database, "RELEASE " + savepoint);
                return result;
            });
        } catch (RuntimeException | Error e) {
            undo(savepoint);
            throw e;
        }
    }

    /** If a part of a transaction over several calls fails, all of it does. */
    private <R> R partly(String what, Supplier<R> work) {
        requireSoundBulk(what);
        try {
            return work.get();
        } catch (JdbiException e) {
            writer.bulk().fail();
            throw failure(what, "nothing of the whole transaction is written", e);
        } catch (RuntimeException | Error e) {
            writer.bulk().fail();
            throw e;
        }
    }

    /** An embedder may commit after a failure; then nothing that was half done is to be there. */
    private void undo(String savepoint) {
        try {
            Handle handle = writer.open(this::open);
            Plain.say(handle, database, "ROLLBACK TO " + savepoint);
            Plain.say(handle, database, "RELEASE " + savepoint);
        } catch (JdbiException e) {
            // The database has ended the transaction by itself, and with it what was half done.
            return;
        }
    }

    /** After a failure the database may have ended the transaction by itself; what came now would stand alone. */
    private void requireSoundBulk(String what) {
        if (writer.isHeldHere() && writer.bulk().hasFailed()) {
            throw new StoreException(
                    what + ": nothing of the whole transaction is written, since a part of it failed",
                    new IllegalStateException("the transaction is over"));
        }
    }

    private void giveUp(Lane lane) {
        if (inBulk()) {
            writer.bulk().fail();
        }
        lane.drop();
    }

    private Handle open() {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        Handle handle = jdbi.open();
        try {
            database.prepare(handle.getConnection());
            return handle;
        } catch (SQLException e) {
            handle.close();
            throw failure("open the database", "nothing was read or written", e, database);
        }
    }

    /** A pool that had no connection to give has waited for one already. */
    private boolean isWorthAnotherTry(JdbiException e) {
        return !(e instanceof ConnectionException) && database.isWorthAnotherTry(cause(e));
    }

    private StoreException failure(String what, String outcome, JdbiException e) {
        return failure(what, outcome, cause(e), database);
    }

    static StoreException failure(String what, String outcome, SQLException cause, Database database) {
        return new StoreException(
                what + ": " + outcome + ": " + database.explain(cause), database.withoutContent(cause));
    }

    /** The exceptions of the library in between name the arguments of the statement; the one at the bottom does not. */
    static SQLException cause(JdbiException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return new SQLException(e.getClass().getSimpleName());
    }

    /** Closes the connections that are kept; waits for who is using them. */
    @Override
    public void close() {
        closed = true;
        reader.close();
        writer.close();
    }
}
