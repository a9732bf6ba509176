package id.go.rembangkab.lapor.jdbc;

import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** One connection that is kept open, opened when first needed; whoever uses it holds the lock. */
final class Kept {
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Handle handle;

    void lock() {
        lock.lock();
    }

    void unlock() {
        lock.unlock();
    }

    boolean isHeldHere() {
        return lock.isHeldByCurrentThread();
    }

    Handle open(Opener opener) {
        Handle open = handle;
        if (open == null) {
            open = opener.open();
            handle = open;
        }
        return open;
    }

    /** Closes the connection, and with it whatever was not committed; the next use opens another. */
    void drop() {
        Handle open = handle;
        handle = null;
        if (open != null) {
            try {
                open.close();
            } catch (JdbiException e) {
                // It is dropped since it failed already; what failed first is what the caller is told.
                return;
            }
        }
    }

    /** Opens a connection. */
    interface Opener {
        Handle open();
    }
}
