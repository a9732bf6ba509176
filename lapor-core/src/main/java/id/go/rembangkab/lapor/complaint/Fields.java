// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.privacy.Visibility;
import id.go.rembangkab.lapor.sla.Deadline;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Writes the fields of one object, one after the other: what the values of the log look like as JSON. The log is canonical, so
 * there is one form only; {@link StoredFields} are read.
 */
final class Fields {
    private final StringBuilder out;
    private char before = '{';

    Fields() {
        this(new StringBuilder(256));
    }

    private Fields(StringBuilder out) {
        this.out = out;
    }

    /** An empty optional is no field. */
    Fields put(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                put(name, optional.get());
            }
        } else {
            out.append(before).append('"').append(name).append("\":");
            before = ',';
            write(value);
        }
        return this;
    }

    /** Ends the object. */
    StringBuilder json() {
        if (before == '{') {
            out.append('{');
        }
        return out.append('}');
    }

    private void write(Object value) {
        if (value instanceof String text) {
            write(text);
        } else if (value instanceof Instant instant) {
            StoredTime.write(out.append('"'), instant);
            out.append('"');
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof List<?> list) {
            write(list);
        } else if (value instanceof Fields nested) {
            out.append(nested.json());
        } else if (value instanceof TextRef text) {
            object().put("text", text.id()).put("commitment", text.commitment()).json();
        } else if (value instanceof Place<?> place) {
            object().put("point", place.point())
                    .put("address", place.address())
                    .put("desa", place.desa())
                    .json();
        } else if (value instanceof Visibility visibility) {
            object().put("identity", visibility.identity().name())
                    .put("content", visibility.content().name())
                    .json();
        } else if (value instanceof Event.Dismissal dismissal) {
            object().put("start", dismissal.start())
                    .put("end", dismissal.end())
                    .put("reason", dismissal.reason())
                    .json();
        } else if (value instanceof Classification classification) {
            object().put("kind", classification.kind().name())
                    .put("normative", classification.normative())
                    .put("supervisory", classification.supervisory())
                    .put("needs_examination", classification.needsExamination())
                    .put("category", classification.category())
                    .json();
        } else if (value instanceof Deadline deadline) {
            object().put("due", deadline.due())
                    .put("last_day", deadline.lastDay())
                    .put("certainty", deadline.certainty().name())
                    .put("passed_over", deadline.passedOver())
                    .json();
        } else if (value instanceof DayOff day) {
            object().put("date", day.date())
                    .put("kind", day.kind().name())
                    .put("name", day.name())
                    .put("name_en", day.nameEn())
                    .put("decree", day.decree())
                    .json();
        } else if (value instanceof CalendarVersion version) {
            write(version.value());
        } else {
            write(value.toString());
        }
    }

    private Fields object() {
        return new Fields(out);
    }

    private void write(List<?> list) {
        char separator = '[';
        if (list.isEmpty()) {
            out.append(separator);
        }
        for (Object each : list) {
            out.append(separator);
            separator = ',';
            write(each);
        }
        out.append(']');
    }

    private void write(String string) {
        out.append('"');
        int special = special(string, 0);
        int written = 0;
        while (special < string.length()) {
            char c = string.charAt(special);
            out.append(string, written, special).append('\\');
            if (c < ' ') {
                out.append('u').append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
            written = special + 1;
            special = special(string, written);
        }
        out.append(written == 0 ? string : string.substring(written));
        out.append('"');
    }

    /** Where the next character stands that is not written as it is, or the length; most strings have none. */
    private static int special(String string, int from) {
        for (int i = from; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                return i;
            }
        }
        return string.length();
    }

    Fields intake(Intake<TextRef> intake) {
        return put("channel", intake.channel())
                .put("external_id", intake.externalId())
                .put("tracking_id", intake.trackingId())
                .put("title", intake.title())
                .put("description", intake.description())
                .put("evidence", intake.evidence())
                .put("reporter_id", intake.reporter().id())
                .put("reporter_name", intake.reporter().name())
                .put("reporter_contact", intake.reporter().contact())
                .put("wish", intake.wish())
                .put("place", intake.place())
                .put("category", intake.category());
    }

    Fields past(PastCase past) {
        return put("source", past.source())
                .put("line", past.line())
                .put("raw_status", past.rawStatus())
                .put("status", past.status().name())
                .put("received", past.received())
                .put("dispatched", past.dispatched())
                .put("responded", past.responded())
                .put("ended", past.ended())
                .put("ended_by", past.endedBy().map(Enum::name))
                .put("agency", past.agency())
                .put("kind", past.kind().map(Enum::name))
                .put("archive_reason", past.archiveReason().map(Enum::name))
                .put("rating", past.rating());
    }
}
