// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The body of a request, read at most once and never beyond a limit. */
final class Body {
    private static final int PASSED_OVER_AT_MOST = 1024 * 1024;

    private final Optional<String> type;
    private final long announced;
    private final Source source;
    private final int limit;
    private boolean read;

    /** Where the bytes come from. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * @param type the media type as it was sent
     * @param announced the length that was announced, or -1
     * @param limit how many bytes are taken at most
     */
    Body(Optional<String> type, long announced, Source source, int limit) {
        this.type = type;
        this.announced = announced;
        this.source = source;
        this.limit = limit;
    }

    static Body none() {
        return new Body(Optional.empty(), 0, InputStream::nullInputStream, 0);
    }

    Optional<String> type() {
        return type;
    }

    /** Reads a JSON object; an empty body is an empty object, whatever its type is said to be. */
    Map<String, Object> json() {
        if (announced != 0) {
            requireJson();
        }
        byte[] bytes = bytes();
        return bytes.length == 0 ? Map.of() : JsonReader.object(bytes);
    }

    /** Whether something was sent that nobody has read, so that the connection cannot go on. */
    boolean isLeftOver() {
        return announced != 0 && !read;
    }

    /**
     * Reads, within bounds, what nobody asked for: a client that is still sending would see a broken connection in place of
     * the answer.
     */
    void passOver() throws IOException {
        byte[] passed = new byte[8 * 1024];
        InputStream in = source.open();
        for (int left = PASSED_OVER_AT_MOST; left > 0; ) {
            int count = in.read(passed, 0, Math.min(passed.length, left));
            if (count < 0) {
                return;
            }
            left -= count;
        }
    }

    private void requireJson() {
        boolean json = type.map(MediaType::of).filter(MediaType::isJson).isPresent();
        if (!json) {
            throw Problem.unsupportedType("application/json");
        }
    }

    byte[] bytes() {
        if (announced > limit) {
            throw Problem.tooLarge(limit);
        }
        read = true;
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw Problem.tooLarge(limit);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
