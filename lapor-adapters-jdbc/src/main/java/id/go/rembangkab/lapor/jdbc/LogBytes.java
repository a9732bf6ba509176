// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.Logged;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A whole log in one value: for each entry its place, when it was recorded in microseconds, and how many bytes of UTF-8 its hash
 * and its body have, each with a space behind it; then both as they are, whatever stands in them.
 */
final class LogBytes {
    private static final Comparator<Logged> IN_ORDER = Comparator.comparingLong(Logged::sequence);

    private final byte[] bytes;
    private int at;

    private LogBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The entries by their places. */
    static List<Logged> entries(byte[] log) {
        LogBytes reader = new LogBytes(log);
        List<Logged> entries = new ArrayList<>(16);
        while (reader.at < log.length) {
            entries.add(reader.entry());
        }
        entries.sort(IN_ORDER);
        return entries;
    }

    private Logged entry() {
        long sequence = number();
        long recorded = number();
        int hashed = (int) number();
        int said = (int) number();
        String hash = text(hashed);
        return new Logged(sequence, Micros.instant(recorded), text(said), hash);
    }

    private long number() {
        boolean negative = bytes[at] == '-';
        if (negative) {
            at++;
        }
        long number = 0;
        for (byte digit = bytes[at++]; digit != ' '; digit = bytes[at++]) {
            number = number * 10 + digit - '0';
        }
        return negative ? -number : number;
    }

    private String text(int length) {
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }
}
