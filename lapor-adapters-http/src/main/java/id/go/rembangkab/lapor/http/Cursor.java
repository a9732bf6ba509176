// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Standing;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** Where a list goes on, as a word that callers need not understand. */
final class Cursor {
    private Cursor() {}

    static String write(Standing standing) {
        String text = standing.instant() + " " + standing.complaint();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Standing read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int blank = text.indexOf(' ');
            return new Standing(
                    Instant.parse(text.substring(0, Math.max(blank, 0))), new ComplaintId(text.substring(blank + 1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw (Problem) Problem.badInput("cursor", "expected.cursor").initCause(e);
        }
    }
}
