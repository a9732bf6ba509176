// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** Reads lines as bytes, so that each is known by its place before anyone asks whether it is text. */
final class Lines implements Closeable {
    /** No row of a complaint is longer; what is, is not kept in memory. */
    static final int LONGEST = 12 << 20;

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final Deque<Line> putBack = new ArrayDeque<>();
    private int at;
    private int end;
    private long position;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** How many bytes have been taken. */
    long position() {
        return position;
    }

    /** The next line, or empty at the end. A byte-order mark before the first is left out. */
    Optional<Line> next() throws IOException {
        Line waiting = putBack.poll();
        return waiting == null ? read() : Optional.of(waiting);
    }

    /** Gives lines to read again, in their order; what was put back before comes after them. */
    void putBack(Iterable<Line> lines) {
        Deque<Line> reversed = new ArrayDeque<>();
        lines.forEach(reversed::push);
        reversed.forEach(putBack::push);
    }

    private Optional<Line> read() throws IOException {
        if (at == end && !fill()) {
            return Optional.empty();
        }
        long start = position;
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean cut = false;
        boolean ended = false;
        while (!ended && (at < end || fill())) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            int kept = Math.min(stop - at, LONGEST - line.size());
            cut |= kept < stop - at;
            line.write(buffer, at, kept);
            ended = stop < end;
            position += stop - at + (ended ? 1 : 0);
            at = ended ? stop + 1 : stop;
        }
        return Optional.of(line(start, line.toByteArray(), cut));
    }

    private Line line(long start, byte[] bytes, boolean cut) {
        int from = number == 1 && startsWithBom(bytes) ? BOM.length : 0;
        int to = bytes.length > from && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        byte[] text = from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
        return new Line(number, start + from, text, cut);
    }

    private static boolean startsWithBom(byte[] bytes) {
        return bytes.length >= BOM.length && Arrays.equals(bytes, 0, BOM.length, BOM, 0, BOM.length);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
