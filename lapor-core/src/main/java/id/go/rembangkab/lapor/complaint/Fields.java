package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.calendar.DayKind;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.privacy.Visibility;
import id.go.rembangkab.lapor.sla.Certainty;
import id.go.rembangkab.lapor.sla.Deadline;
import id.go.rembangkab.lapor.sla.Norm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The fields of one stored object, by name: what the values of the log look like as JSON, both ways. */
final class Fields {
    private final Map<String, Object> map;

    Fields() {
        this(new LinkedHashMap<>());
    }

    Fields(Map<String, Object> map) {
        this.map = map;
    }

    Map<String, Object> map() {
        return map;
    }

    // writing

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

    // reading

    String string(String name) {
        if (required(name) instanceof String string) {
            return string;
        }
        throw missing(name);
    }

    long number(String name) {
        if (required(name) instanceof Long number) {
            return number;
        }
        throw missing(name);
    }

    int small(String name) {
        return Math.toIntExact(number(name));
    }

    boolean bool(String name) {
        if (required(name) instanceof Boolean bool) {
            return bool;
        }
        throw missing(name);
    }

    Fields object(String name) {
        return object(required(name));
    }

    Instant instant(String name) {
        return StoredTime.instant(string(name));
    }

    AgencyCode agency(String name) {
        return new AgencyCode(string(name));
    }

    TextRef text(String name) {
        return object(name).textRef();
    }

    List<TextRef> texts(String name) {
        return list(name, Fields::textRef);
    }

    Optional<TextRef> maybeText(String name) {
        return maybe(name, () -> text(name));
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, string(name));
    }

    Optional<Instant> maybeInstant(String name) {
        return maybe(name, () -> instant(name));
    }

    <E extends Enum<E>> Optional<E> maybeConstant(String name, Class<E> type) {
        return maybe(name, () -> constant(name, type));
    }

    <T> Optional<T> maybe(String name, Supplier<T> reader) {
        return map.containsKey(name) ? Optional.of(reader.get()) : Optional.empty();
    }

    <T> List<T> list(String name, Function<Fields, T> reader) {
        if (required(name) instanceof List<?> values) {
            List<T> read = new ArrayList<>(values.size());
            for (Object value : values) {
                read.add(reader.apply(object(value)));
            }
            return List.copyOf(read);
        }
        throw missing(name);
    }

    private TextRef textRef() {
        return new TextRef(string("text"), string("commitment"));
    }

    Event.Dismissal dismissal() {
        return new Event.Dismissal(small("start"), small("end"), text("reason"));
    }

    Optional<Place<TextRef>> maybePlace(String name) {
        return maybe(name, () -> object(name).place());
    }

    private Place<TextRef> place() {
        return new Place<>(maybeText("point"), maybeText("address"), maybe("desa", () -> new DesaCode(string("desa"))));
    }

    Visibility visibility(String name) {
        Fields fields = object(name);
        return new Visibility(
                fields.constant("identity", Visibility.Identity.class),
                fields.constant("content", Visibility.Content.class));
    }

    Classification classification(String name) {
        Fields fields = object(name);
        return new Classification(
                fields.constant("kind", Classification.Kind.class),
                fields.bool("normative"),
                fields.bool("supervisory"),
                fields.bool("needs_examination"),
                new Category(fields.string("category")));
    }

    Deadline deadline(String name) {
        Fields fields = object(name);
        return new Deadline(
                fields.instant("due"),
                fields.maybe("last_day", () -> StoredTime.day(fields.string("last_day"))),
                fields.constant("certainty", Certainty.class),
                fields.list("passed_over", Fields::dayOff));
    }

    private DayOff dayOff() {
        return new DayOff(
                StoredTime.day(string("date")),
                constant("kind", DayKind.class),
                string("name"),
                string("name_en"),
                string("decree"));
    }

    Norm norm(String name) {
        return Norm.parse(string(name));
    }

    CalendarVersion calendar(String name) {
        return new CalendarVersion(string(name));
    }

    PolicyVersion policy(String name) {
        return PolicyVersion.parse(string(name));
    }

    Intake<TextRef> intake() {
        return new Intake<>(
                new Channel(string("channel")),
                maybeText("external_id"),
                maybe("tracking_id", () -> new TrackingId(string("tracking_id"))),
                maybeText("title"),
                maybeText("description"),
                texts("evidence"),
                new Reporter<>(maybeText("reporter_id"), maybeText("reporter_name"), maybeText("reporter_contact")),
                visibility("wish"),
                object("place").place(),
                maybe("category", () -> new Category(string("category"))));
    }

    PastCase past() {
        return new PastCase(
                string("source"),
                number("line"),
                string("raw_status"),
                constant("status", Status.class),
                maybeInstant("received"),
                maybeInstant("dispatched"),
                maybeInstant("responded"),
                maybeInstant("ended"),
                maybeConstant("ended_by", Role.class),
                maybe("agency", () -> agency("agency")),
                maybeConstant("kind", Classification.Kind.class),
                maybeConstant("archive_reason", ArchiveReason.class),
                maybe("rating", () -> small("rating")));
    }

    private Object required(String name) {
        Object value = map.get(name);
        if (value == null) {
            throw missing(name);
        }
        return value;
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("log entry: expected field " + name);
    }

    @SuppressWarnings("unchecked")
    private static Fields object(Object value) {
        if (value instanceof Map<?, ?>) {
            return new Fields((Map<String, Object>) value);
        }
        throw new IllegalArgumentException("log entry: expected an object");
    }
}
