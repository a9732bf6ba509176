// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.nio.file.Path;
import java.util.Optional;

/** A process that puts a new master key in place and wraps every key in it. */
final class Rotator {
    private Rotator() {}

    public static void main(String[] folder) {
        try (TextVault vault = TextVault.openFolder(Path.of(folder[0]), Optional.empty())) {
            vault.renewMaster();
            vault.rotate();
        }
    }
}
