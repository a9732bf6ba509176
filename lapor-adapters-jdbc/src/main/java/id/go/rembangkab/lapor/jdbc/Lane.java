// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Where threads get a connection from. Whoever is in the lane has one to itself until it leaves; entering again within
 * gives the same one.
 */
interface Lane {
    /** Enters, after whoever must leave first. */
    void enter();

    /** Enters unless another thread is in it. */
    boolean enterIfFree();

    /** Leaves what was entered last. */
    void leave();

    /** Whether this thread is in the lane. */
    boolean isHeldHere();

    /** The connection of whoever is in the lane, opened when first asked for. */
    Handle open(Supplier<Handle> opener);

    /** Gets rid of the connection, and with it of whatever was not committed; the next use opens another. */
    void drop();

    /** The transaction over several calls that whoever is in the lane has open. */
    Bulk bulk();

    /** Closes what is kept open; waits for who is using it. */
    void close();
}
