// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.privacy;

import id.go.rembangkab.lapor.privacy.Pseudonyms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the key of pseudonyms comes from: a file, else the environment; never the command line, which others can see. */
final class Keys {
    static final String VARIABLE = "LAPOR_PSEUDONYM_KEY";

    private Keys() {}

    static Pseudonyms pseudonyms(@Nullable Path file, Map<String, String> env) {
        byte[] key = file == null ? fromEnvironment(env) : fromFile(file);
        if (key.length < HmacPseudonyms.SHORTEST_KEY) {
            throw new BadInput("bad.key.short", HmacPseudonyms.SHORTEST_KEY);
        }
        return new HmacPseudonyms(key);
    }

    private static byte[] fromEnvironment(Map<String, String> env) {
        String key = env.get(VARIABLE);
        if (key == null || key.isBlank()) {
            throw new BadInput("bad.key.missing", VARIABLE);
        }
        return key.strip().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] fromFile(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadInput("bad.key.file", file);
        }
    }
}
