// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** A connection from the embedder's pool for each thread that is at work, given back when it leaves. Thread-safe. */
final class Borrowed implements Lane {
    private static final class Loan {
        private final Bulk bulk = new Bulk();
        private int depth;
        private @Nullable Handle handle;
    }

    private final ThreadLocal<Loan> loans = ThreadLocal.withInitial(Loan::new);

    @Override
    public void enter() {
        loans.get().depth++;
    }

    /** Nobody waits for another thread here. */
    @Override
    public boolean enterIfFree() {
        enter();
        return true;
    }

    @Override
    public void leave() {
        Loan loan = loans.get();
        loan.depth--;
        if (loan.depth == 0) {
            loans.remove();
            giveBack(loan);
        }
    }

    private static void giveBack(Loan loan) {
        Handle open = loan.handle;
        loan.handle = null;
        if (open != null) {
            try {
                open.close();
            } catch (JdbiException e) {
                // What it was used for is done, or has failed already.
                return;
            }
        }
    }

    @Override
    public boolean isHeldHere() {
        boolean held = loans.get().depth > 0;
        if (!held) {
            loans.remove();
        }
        return held;
    }

    @Override
    public Handle open(Supplier<Handle> opener) {
        Loan loan = loans.get();
        Handle open = loan.handle;
        if (open == null) {
            open = opener.get();
            loan.handle = open;
        }
        return open;
    }

    /** A pool gives the same connection to somebody else, who must not find a transaction open. */
    @Override
    public void drop() {
        Loan loan = loans.get();
        Handle open = loan.handle;
        if (open != null) {
            try {
                open.execute("ROLLBACK");
            } catch (JdbiException e) {
                // It is broken, and the pool will see that too.
                giveBack(loan);
                return;
            }
        }
        giveBack(loan);
    }

    @Override
    public Bulk bulk() {
        return loans.get().bulk;
    }

    /** The pool is the embedder's. */
    @Override
    public void close() {}
}
