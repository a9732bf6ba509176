// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.contract;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh store for each test, with a clock that a test can set. */
public abstract class StoreContract {
    /** When the clock of the store stands still, if no test sets it. */
    protected static final Instant NOW = Instant.parse("2025-06-02T03:04:05.678901Z");

    private Store store;
    private Instant now = NOW;

    /**
     * Opens an empty store.
     *
     * @param clock its own clock
     * @return the store
     * @throws Exception if it cannot be opened
     */
    protected abstract Store open(InstantSource clock) throws Exception;

    /**
     * Closes what was opened, and fails if something of it leaks.
     *
     * @throws Exception if it cannot be closed
     */
    protected void close() throws Exception {}

    @BeforeEach
    final void openStore() throws Exception {
        store = open(() -> now);
    }

    @AfterEach
    final void closeStore() throws Exception {
        close();
    }

    /** {@return the store of this test} */
    protected final Store store() {
        return store;
    }

    /**
     * Sets the clock of the store.
     *
     * @param instant what it says from now on
     */
    protected final void itIs(Instant instant) {
        now = instant;
    }
}
