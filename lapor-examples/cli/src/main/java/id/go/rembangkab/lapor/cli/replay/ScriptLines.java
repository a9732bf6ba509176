// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.replay;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a script as they come, numbered as in the file; one that is not UTF-8 spoils no other. */
final class ScriptLines {
    private static final int MARK_OF_UTF8 = 3;

    private final InputStream in;
    private long number;

    ScriptLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** From 1; of the line read last. */
    long number() {
        return number;
    }

    /** Empty at the end. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int octet = in.read();
        if (octet < 0) {
            return Optional.empty();
        }
        while (octet >= 0 && octet != '\n') {
            line.write(octet);
            octet = in.read();
        }
        number++;
        return Optional.of(line.toByteArray());
    }

    static boolean isBlank(byte[] line) {
        for (byte octet : line) {
            if (octet != ' ' && octet != '\t' && octet != '\r') {
                return false;
            }
        }
        return true;
    }

    static String text(byte[] line, boolean first) {
        boolean marked = first
                && line.length >= MARK_OF_UTF8
                && line[0] == (byte) 0xEF
                && line[1] == (byte) 0xBB
                && line[2] == (byte) 0xBF;
        int start = marked ? MARK_OF_UTF8 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, start, line.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            throw (BadInput) BadInput.of("expected.utf8").initCause(e);
        }
    }
}
