// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that wrap the keys of complaints: one that is used now, and those that were used before. An embedder with a key
 * management system of its own hands in what that gives out.
 *
 * <p>Written, each is {@code NAME:BASE64} of 32 random bytes, the current one first, parted by line breaks or commas; what
 * begins with {@code #} is a remark. To rotate, put a new one first and call {@link TextVault#rotate}; when no
 * process runs that was started before, the others can go. Immutable and thread-safe. {@code toString} shows names only.
 */
public final class MasterKeys {
    /** The environment variable that {@link #ofEnvironment} reads. */
    public static final String VARIABLE = "LAPOR_MASTER_KEYS";

    private static final int BYTES = 32;

    private final String current;
    private final Map<String, SecretKey> keys;

    private MasterKeys(String current, Map<String, SecretKey> keys) {
        this.current = current;
        this.keys = keys;
    }

    /**
     * Reads keys as they are written.
     *
     * @param text the keys
     * @return the keys
     * @throws IllegalArgumentException if there is none, or one is not as it should be; the message shows no key
     */
    public static MasterKeys parse(String text) {
        Map<String, SecretKey> keys = new LinkedHashMap<>();
        int line = 0;
        for (String written : requireNonNull(text, "text").split("[,\n]", -1)) {
            line++;
            String key = written.strip();
            if (key.isEmpty() || key.startsWith("#")) {
                continue;
            }
            int colon = key.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("master key " + line + ": expected NAME:BASE64");
            }
            String name = key.substring(0, colon);
            if (keys.put(name, key(name, key.substring(colon + 1))) != null) {
                throw new IllegalArgumentException("master key " + name + ": expected it once, found it twice");
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("master keys: expected NAME:BASE64, found nothing");
        }
        return new MasterKeys(keys.keySet().iterator().next(), keys);
    }

    private static SecretKey key(String name, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("master key " + name + ": expected 32 bytes in Base64", e);
        }
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("master key " + name + ": expected 32 bytes, found " + bytes.length);
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /**
     * Reads keys from the environment.
     *
     * @param environment the variables, as {@link System#getenv()} gives them
     * @return the keys in {@value #VARIABLE}, or empty if it is not set
     * @throws IllegalArgumentException if they are not as they should be
     */
    public static Optional<MasterKeys> ofEnvironment(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE))
                .filter(text -> !text.isBlank())
                .map(MasterKeys::parse);
    }

    /**
     * Reads keys from a file, which nobody else should be able to read.
     *
     * @param file the file, in UTF-8
     * @return the keys
     * @throws IllegalArgumentException if they are not as they should be
     * @throws UncheckedIOException if the file cannot be read
     */
    public static MasterKeys ofFile(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("read the master keys in " + file, e);
        }
    }

    /** The current one first. */
    Set<String> names() {
        return keys.keySet();
    }

    String current() {
        return current;
    }

    SecretKey key(String name) {
        SecretKey key = keys.get(name);
        if (key == null) {
            throw new IllegalArgumentException("master key " + name + ": expected among " + keys.keySet());
        }
        return key;
    }

    @Override
    public String toString() {
        return "MasterKeys" + keys.keySet();
    }
}
