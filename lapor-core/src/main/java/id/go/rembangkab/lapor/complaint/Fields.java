package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.privacy.Visibility;
import id.go.rembangkab.lapor.sla.Deadline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one object that is to be stored: what the values of the log look like as JSON. {@link StoredFields} are read. */
final class Fields {
    private final Map<String, Object> map = new LinkedHashMap<>();

    Map<String, Object> map() {
        return map;
    }

    Fields put(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> put(name, present));
        } else {
            map.put(name, plain(value));
        }
        return this;
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Fields::plain).toList();
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof Map<?, ?>) {
            return value;
        }
        if (value instanceof TextRef text) {
            return new Fields().put("text", text.id()).put("commitment", text.commitment()).map;
        }
        if (value instanceof Place<?> place) {
            return new Fields()
                    .put("point", place.point())
                    .put("address", place.address())
                    .put("desa", place.desa())
                    .map;
        }
        if (value instanceof Visibility visibility) {
            return new Fields()
                    .put("identity", visibility.identity().name())
                    .put("content", visibility.content().name())
                    .map;
        }
        if (value instanceof Event.Dismissal dismissal) {
            return new Fields()
                    .put("start", dismissal.start())
                    .put("end", dismissal.end())
                    .put("reason", dismissal.reason())
                    .map;
        }
        if (value instanceof Classification classification) {
            return new Fields()
                    .put("kind", classification.kind().name())
                    .put("normative", classification.normative())
                    .put("supervisory", classification.supervisory())
                    .put("needs_examination", classification.needsExamination())
                    .put("category", classification.category())
                    .map;
        }
        if (value instanceof Deadline deadline) {
            return new Fields()
                    .put("due", deadline.due())
                    .put("last_day", deadline.lastDay())
                    .put("certainty", deadline.certainty().name())
                    .put("passed_over", deadline.passedOver())
                    .map;
        }
        if (value instanceof DayOff day) {
            return new Fields()
                    .put("date", day.date())
                    .put("kind", day.kind().name())
                    .put("name", day.name())
                    .put("name_en", day.nameEn())
                    .put("decree", day.decree())
                    .map;
        }
        if (value instanceof CalendarVersion version) {
            return version.value();
        }
        return value.toString();
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
