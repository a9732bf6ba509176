// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.Year;
import java.util.HexFormat;
import java.util.List;

/** A digest of parts of text; each part is preceded by its length, so that moving a border changes the digest. */
final class ContentHash {
    private final StringBuilder text = new StringBuilder();

    ContentHash add(Object part) {
        String written = part.toString();
        text.append(written.length()).append(':').append(written);
        return this;
    }

    ContentHash addAll(List<Decree> decrees) {
        add(decrees.size());
        for (Decree d : decrees) {
            add(d.id())
                    .add(d.number())
                    .add(d.signed().map(LocalDate::toString).orElse(""))
                    .add(d.covers().map(Year::toString).orElse(""))
                    .add(d.amends().orElse(""))
                    .add(d.assurance())
                    .add(d.evidence());
        }
        return this;
    }

    CalendarVersion version() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return new CalendarVersion(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
