// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.contract.RulebookContract;
import id.go.rembangkab.lapor.desk.Rulebook;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteRulebookContractTest extends RulebookContract {
    @TempDir
    private Path folder;

    private JdbcStore store;

    @Override
    protected Rulebook open() {
        store = JdbcStore.openFolder(folder, InstantSource.system());
        return store.rulebook();
    }

    @Override
    protected Rulebook reopen() {
        store.close();
        return open();
    }

    @Override
    protected void close() {
        store.close();
        SqliteFiles.assertNothingIsOpen(folder);
    }
}
