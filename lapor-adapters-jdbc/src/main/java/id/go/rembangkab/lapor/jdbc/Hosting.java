// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** A lane of the store's own, but for a thread that is a {@link Guest} elsewhere. As safe for threads as that lane. */
record Hosting(Lane own, Map<Thread, Guest> guests) implements Lane {
    private Lane here() {
        Guest guest = guests.get(Thread.currentThread());
        return guest == null ? own : guest;
    }

    @Override
    public void enter() {
        here().enter();
    }

    @Override
    public boolean enterIfFree() {
        return here().enterIfFree();
    }

    @Override
    public void leave() {
        here().leave();
    }

    @Override
    public boolean isHeldHere() {
        return here().isHeldHere();
    }

    @Override
    public Handle open(Supplier<Handle> opener) {
        return here().open(opener);
    }

    @Override
    public void drop() {
        here().drop();
    }

    @Override
    public Bulk bulk() {
        return here().bulk();
    }

    @Override
    public void close() {
        own.close();
    }
}
