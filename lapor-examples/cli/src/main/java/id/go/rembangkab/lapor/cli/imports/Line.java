// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** A line of a file as it is stored. */
final class Line {
    private final long number;
    private final long offset;
    private final byte[] bytes;
    private final boolean cut;

    /**
     * Takes a line over.
     *
     * @param number from 1
     * @param offset where it begins, in bytes from 0
     * @param bytes without the end of line; not copied
     * @param cut whether it was longer than is kept
     */
    Line(long number, long offset, byte[] bytes, boolean cut) {
        this.number = number;
        this.offset = offset;
        this.bytes = bytes;
        this.cut = cut;
    }

    long number() {
        return number;
    }

    int length() {
        return bytes.length;
    }

    boolean cut() {
        return cut;
    }

    int quotes() {
        int quotes = 0;
        for (byte b : bytes) {
            if (b == '"') {
                quotes++;
            }
        }
        return quotes;
    }

    /** The offset in the file of the first byte that is not UTF-8. */
    OptionalLong firstBadByte() {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? OptionalLong.of(offset + in.position()) : OptionalLong.empty();
    }

    String text() throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The text as older office programs would have meant it; for the file of refused rows alone. */
    String anyText() {
        try {
            return text();
        } catch (CharacterCodingException e) {
            Charset old =
                    Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
            return new String(bytes, old);
        }
    }
}
