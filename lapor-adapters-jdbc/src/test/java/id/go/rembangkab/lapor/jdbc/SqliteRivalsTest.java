// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteRivalsTest extends RivalsContract {
    @TempDir
    private Path folder;

    @Override
    JdbcStore node(InstantSource clock) {
        return JdbcStore.openFolder(folder, clock);
    }
}
