// SPDX-License-Identifier: Apache-2.0
package ownstore;

import id.go.rembangkab.lapor.contract.NoticesContract;
import id.go.rembangkab.lapor.contract.Store;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

class FileStoreNoticesTest extends NoticesContract {
    @TempDir
    private Path folder;

    @Override
    protected Store open(InstantSource clock) {
        FileStore store = FileStore.open(folder.resolve("lapor.map"), clock);
        return new Store(store, store, store.notices());
    }
}
