// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.contract.SearchContract;
import id.go.rembangkab.lapor.contract.Store;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteSearchContractTest extends SearchContract {
    @TempDir
    private Path folder;

    private JdbcStore store;

    @Override
    protected Store open(InstantSource clock) {
        store = JdbcStore.openFolder(folder, clock);
        return new Store(store.complaints(), store.texts(), store.notices());
    }

    @Override
    protected void close() {
        store.close();
        SqliteFiles.assertNothingIsOpen(folder);
    }
}
