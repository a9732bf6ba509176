// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Reads and writes points in time. */
public final class Instants {
    private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);

    private static final DateTimeFormatter ANY_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXXXX][XXXX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private Instants() {}

    /**
     * Reads an instant.
     *
     * @param field how the message calls it
     * @param text date, time and any offset as ISO 8601 writes them
     * @return the instant
     * @throws BadFieldException if it is none, has no offset, or lies outside the years 1900 to 2999
     */
    public static Instant read(String field, String text) {
        try {
            OffsetDateTime time = ANY_OFFSET.parse(text, OffsetDateTime::from);
            if (time.getYear() >= 1900 && time.getYear() < 3000) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            throw (BadFieldException) new BadFieldException(field, Expectation.INSTANT).initCause(e);
        }
        throw new BadFieldException(field, Expectation.INSTANT);
    }

    /**
     * Writes an instant as it is read in Rembang.
     *
     * @param instant the instant
     * @return ISO 8601 with the offset +07:00
     */
    public static String write(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(JAKARTA));
    }
}
