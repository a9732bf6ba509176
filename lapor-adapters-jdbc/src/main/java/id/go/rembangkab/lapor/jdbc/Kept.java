// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** One connection that is kept open, for one thread at a time: opening one costs more than a command. */
final class Kept implements Lane {
    private final ReentrantLock lock = new ReentrantLock();
    private final Bulk bulk = new Bulk();
    private @Nullable Handle handle;

    @Override
    public void enter() {
        lock.lock();
    }

    @Override
    public boolean enterIfFree() {
        return lock.tryLock();
    }

    @Override
    public void leave() {
        lock.unlock();
    }

    @Override
    public boolean isHeldHere() {
        return lock.isHeldByCurrentThread();
    }

    @Override
    public Handle open(Supplier<Handle> opener) {
        Handle open = handle;
        if (open == null) {
            open = opener.get();
            handle = open;
        }
        return open;
    }

    @Override
    public void drop() {
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

    @Override
    public Bulk bulk() {
        return bulk;
    }

    @Override
    public void close() {
        enter();
        try {
            drop();
        } finally {
            leave();
        }
    }
}
