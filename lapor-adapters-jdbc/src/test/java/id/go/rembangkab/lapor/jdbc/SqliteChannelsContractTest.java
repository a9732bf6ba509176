// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.Channels;
import id.go.rembangkab.lapor.contract.ChannelsContract;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteChannelsContractTest extends ChannelsContract {
    @TempDir
    private Path folder;

    private JdbcStore store;

    @Override
    protected Channels open() {
        store = JdbcStore.openFolder(folder, InstantSource.system());
        return store.channels();
    }

    @Override
    protected void close() {
        store.close();
        SqliteFiles.assertNothingIsOpen(folder);
    }
}
