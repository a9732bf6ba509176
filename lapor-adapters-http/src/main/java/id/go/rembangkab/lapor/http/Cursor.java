// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.desk.Search;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Where a list goes on, as a word that callers need not understand. */
final class Cursor {
    private Cursor() {}

    static String write(Standing standing) {
        return encoded(written(standing));
    }

    static String write(Search.Mark mark) {
        return encoded(
                mark.part() + mark.last().map(last -> " " + written(last)).orElse(""));
    }

    static Standing read(String cursor) {
        try {
            return standing(decoded(cursor));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unknown(e);
        }
    }

    static Search.Mark readMark(String cursor) {
        try {
            String text = decoded(cursor);
            int blank = text.indexOf(' ');
            return blank < 0
                    ? new Search.Mark(Search.Part.valueOf(text), Optional.empty())
                    : new Search.Mark(
                            Search.Part.valueOf(text.substring(0, blank)),
                            Optional.of(standing(text.substring(blank + 1))));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unknown(e);
        }
    }

    private static String written(Standing standing) {
        return standing.instant() + " " + standing.complaint();
    }

    private static Standing standing(String text) {
        int blank = text.indexOf(' ');
        return new Standing(
                Instant.parse(text.substring(0, Math.max(blank, 0))), new ComplaintId(text.substring(blank + 1)));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    private static Problem unknown(RuntimeException why) {
        return (Problem) Problem.badInput("cursor", "expected.cursor").initCause(why);
    }
}
