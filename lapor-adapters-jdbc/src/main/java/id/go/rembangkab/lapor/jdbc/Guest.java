// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.sql.Connection;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** The lane of a thread that works in a transaction of the embedder's: nothing here ends it, or opens another connection. */
final class Guest implements Lane {
    private final Connection connection;
    private final Handle handle;
    private final Bulk bulk = new Bulk();

    Guest(Connection connection, Handle handle) {
        this.connection = connection;
        this.handle = handle;
        bulk.begin();
    }

    boolean isOn(Connection other) {
        return connection == other;
    }

    @Override
    public void enter() {}

    @Override
    public boolean enterIfFree() {
        return true;
    }

    @Override
    public void leave() {}

    @Override
    public boolean isHeldHere() {
        return true;
    }

    @Override
    public Handle open(Supplier<Handle> opener) {
        return handle;
    }

    /** What was not committed is the embedder's to take back. */
    @Override
    public void drop() {}

    @Override
    public Bulk bulk() {
        return bulk;
    }

    /** The connection is the embedder's. */
    @Override
    public void close() {}
}
