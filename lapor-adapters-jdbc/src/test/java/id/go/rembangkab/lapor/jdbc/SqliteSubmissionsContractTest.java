// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.contract.SubmissionsContract;
import id.go.rembangkab.lapor.report.Submissions;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteSubmissionsContractTest extends SubmissionsContract {
    @TempDir
    private Path folder;

    private JdbcStore store;

    @Override
    protected Submissions open() {
        store = JdbcStore.openFolder(folder, InstantSource.system());
        return store.submissions();
    }

    @Override
    protected void close() {
        store.close();
        SqliteFiles.assertNothingIsOpen(folder);
    }
}
