// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.agency.Agencies;
import id.go.rembangkab.lapor.contract.AgenciesContract;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteAgenciesContractTest extends AgenciesContract {
    @TempDir
    private Path folder;

    private JdbcStore store;

    @Override
    protected Agencies open() {
        store = JdbcStore.openFolder(folder, InstantSource.system());
        return store.agencies();
    }

    @Override
    protected void close() {
        store.close();
        SqliteFiles.assertNothingIsOpen(folder);
    }
}
