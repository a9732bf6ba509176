// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id by which an operator finds a request again: the caller's own (W3C Trace Context), or a fresh one. */
final class Trace {
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private Trace() {}

    static String of(String traceparent) {
        Matcher theirs = TRACEPARENT.matcher(traceparent);
        if (theirs.matches()) {
            return theirs.group(1);
        }
        byte[] fresh = new byte[16];
        ThreadLocalRandom.current().nextBytes(fresh);
        return HexFormat.of().formatHex(fresh);
    }
}
