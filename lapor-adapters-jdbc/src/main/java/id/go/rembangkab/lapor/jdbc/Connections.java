package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.StoreException;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * One connection to write, one to read, both kept open: opening one for each command would cost more than the command.
 *
 * <p>Thread-safe: writers wait for each other, readers for each other, neither for the other. What the database says goes
 * on without the statement's arguments, since an exception's message is an audience too.
 */
final class Connections implements AutoCloseable {
    private static final String SAVEPOINT = "lapor";

    private final Jdbi jdbi;
    private final Database database;
    private final Kept writer = new Kept();
    private final Kept reader = new Kept();
    private boolean bulk;
    private boolean bulkFailed;
    private boolean scrubAfterBulk;
    private volatile boolean closed;

    private Connections(Jdbi jdbi, Database database) {
        this.jdbi = jdbi;
        this.database = database;
    }

    /** Connects for the first time, and sees which database it is. */
    static Connections to(Jdbi jdbi) {
        jdbi.setStatementBuilderFactory(connection -> new KeptStatements());
        Database sqlite = new Sqlite();
        try (Handle handle = jdbi.open()) {
            String product = handle.getConnection().getMetaData().getDatabaseProductName();
            if (!product.equals("SQLite")) {
                throw new IllegalArgumentException("dataSource: expected one of SQLite, found " + product);
            }
        } catch (JdbiException e) {
            throw failure("open the database", "nothing was read or written", cause(e), sqlite);
        } catch (SQLException e) {
            throw failure("open the database", "nothing was read or written", e, sqlite);
        }
        jdbi.registerArgument(new Instants(sqlite));
        return new Connections(jdbi, sqlite);
    }

    Database database() {
        return database;
    }

    /** Reads by one statement. */
    <R> R read(String what, Function<Handle, R> work) {
        if (inBulk()) {
            return attempt(what, work);
        }
        reader.lock();
        try {
            return attempt(what, reader, work);
        } finally {
            reader.unlock();
        }
    }

    /** Reads by several statements what was there at one moment. */
    <R> R snapshot(String what, Function<Handle, R> work) {
        if (inBulk()) {
            return attempt(what, work);
        }
        return read(what, handle -> {
            handle.execute(database.beginSnapshot());
            R result = work.apply(handle);
            handle.execute("COMMIT");
            return result;
        });
    }

    private boolean inBulk() {
        return writer.isHeldHere() && bulk;
    }

    private <R> R attempt(String what, Function<Handle, R> work) {
        requireSoundBulk(what);
        return attempt(what, writer, work);
    }

    private <R> R attempt(String what, Kept connection, Function<Handle, R> work) {
        try {
            return work.apply(connection.open(this::open));
        } catch (JdbiException e) {
            giveUp(connection);
            throw failure(what, "nothing could be read", e);
        } catch (RuntimeException | Error e) {
            giveUp(connection);
            throw e;
        }
    }

    /** Writes in one transaction, or as one step of the one that is open. */
    void write(String what, Consumer<Handle> work) {
        write(
                what,
                handle -> {
                    work.accept(handle);
                    return true;
                },
                written -> true);
    }

    /** Writes in one transaction; nothing of it stays unless the result is one to keep. */
    <R> R write(String what, Function<Handle, R> work, Predicate<R> keep) {
        writer.lock();
        try {
            return bulk ? step(what, work, keep) : transaction(what, work, keep);
        } finally {
            writer.unlock();
        }
    }

    /** Makes everything that this thread reads and writes within {@code work} one transaction. */
    <R> R inOneTransaction(String what, Supplier<R> work) {
        writer.lock();
        try {
            if (bulk) {
                return work.get();
            }
            R result = bulk(what, work);
            if (scrubAfterBulk) {
                scrub(what);
            }
            return result;
        } finally {
            writer.unlock();
        }
    }

    private <R> R bulk(String what, Supplier<R> work) {
        bulk = true;
        bulkFailed = false;
        scrubAfterBulk = false;
        try {
            return transaction(
                    what,
                    handle -> {
                        R result = work.get();
                        requireSoundBulk(what);
                        return result;
                    },
                    result -> true);
        } finally {
            bulk = false;
        }
    }

    /** Removes what was deleted from the files too, as far as no reader of another process hinders it. */
    void scrub(String what) {
        writer.lock();
        try {
            if (bulk) {
                scrubAfterBulk = true;
            } else if (!database.scrub().isEmpty()) {
                attempt(
                        what,
                        writer,
                        handle ->
                                handle.createQuery(database.scrub()).mapToMap().list());
            }
        } finally {
            writer.unlock();
        }
    }

    private <R> R transaction(String what, Function<Handle, R> work, Predicate<R> keep) {
        R result;
        try {
            Handle handle = writer.open(this::open);
            handle.execute(database.begin());
            result = work.apply(handle);
            if (!keep.test(result)) {
                handle.execute("ROLLBACK");
                return result;
            }
        } catch (JdbiException e) {
            giveUp(writer);
            throw failure(what, "nothing was written", e);
        } catch (RuntimeException | Error e) {
            rollBack();
            throw e;
        }
        commit(what);
        return result;
    }

    private void rollBack() {
        try {
            writer.open(this::open).execute("ROLLBACK");
        } catch (JdbiException e) {
            giveUp(writer);
        }
    }

    private void commit(String what) {
        try {
            writer.open(this::open).execute("COMMIT");
        } catch (JdbiException e) {
            giveUp(writer);
            throw failure(
                    what,
                    database.leavesNothing(cause(e))
                            ? "nothing was written"
                            : "it is not known whether it was written; ask again with the same idempotency key",
                    e);
        }
    }

    private <R> R step(String what, Function<Handle, R> work, Predicate<R> keep) {
        requireSoundBulk(what);
        try {
            Handle handle = writer.open(this::open);
            handle.execute("SAVEPOINT " + SAVEPOINT);
            R result = work.apply(handle);
            if (!keep.test(result)) {
                handle.execute("ROLLBACK TO " + SAVEPOINT);
            }
            handle.execute("RELEASE " + SAVEPOINT);
            return result;
        } catch (JdbiException e) {
            bulkFailed = true;
            throw failure(what, "nothing of the whole transaction is written", e);
        } catch (RuntimeException | Error e) {
            bulkFailed = true;
            throw e;
        }
    }

    /** After a failure the database may have ended the transaction by itself; what came now would stand alone. */
    private void requireSoundBulk(String what) {
        if (bulkFailed && bulk) {
            throw new StoreException(
                    what + ": nothing of the whole transaction is written, since a part of it failed",
                    new IllegalStateException("the transaction is over"));
        }
    }

    private void giveUp(Kept connection) {
        if (connection == writer && inBulk()) {
            bulkFailed = true;
        }
        connection.drop();
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

    private StoreException failure(String what, String outcome, JdbiException e) {
        return failure(what, outcome, cause(e), database);
    }

    private static StoreException failure(String what, String outcome, SQLException cause, Database database) {
        return new StoreException(what + ": " + outcome + ": " + database.explain(cause), cause);
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

    /** Closes both connections; waits for who is using them. */
    @Override
    public void close() {
        closed = true;
        for (Kept connection : new Kept[] {reader, writer}) {
            connection.lock();
            try {
                connection.drop();
            } finally {
                connection.unlock();
            }
        }
    }
}
