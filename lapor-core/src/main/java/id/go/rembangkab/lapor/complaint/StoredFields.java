// SPDX-License-Identifier: Apache-2.0
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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The fields of one stored object, by name, each made out of the text when it is asked for. {@link Fields} are written. */
final class StoredFields {
    private final String text;
    /** What {@link JsonReader} found in the whole text. */
    private final int[] at;
    /** Where in that this object stands. */
    private final int object;

    private StoredFields(String text, int[] at, int object) {
        this.text = text;
        this.at = at;
        this.object = object;
    }

    /**
     * Reads one object.
     *
     * @throws IllegalArgumentException if the text is none, with the position
     */
    static StoredFields of(String text) {
        return new StoredFields(text, JsonReader.read(text), 0);
    }

    private boolean is(int value, int kind) {
        return at[value + JsonReader.KIND] == kind;
    }

    private String in(int value) {
        return text.substring(at[value + JsonReader.BEGIN], at[value + JsonReader.END]);
    }

    /** Where the value of a field stands, or -1. */
    private int find(String name) {
        int end = at[object + JsonReader.AFTER];
        for (int field = object + JsonReader.VALUE; field < end; field = at[field + 2 + JsonReader.AFTER]) {
            if (at[field + 1] - at[field] == name.length() && text.startsWith(name, at[field])) {
                return field + 2;
            }
        }
        return -1;
    }

    private int required(String name) {
        int value = find(name);
        if (value < 0) {
            throw missing(name);
        }
        return value;
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("log entry: expected field " + name);
    }

    String string(String name) {
        int value = required(name);
        if (is(value, JsonReader.STRING)) {
            return in(value);
        }
        if (is(value, JsonReader.ESCAPED)) {
            return unescaped(in(value));
        }
        throw missing(name);
    }

    private static String unescaped(String written) {
        StringBuilder out = new StringBuilder(written.length());
        int i = 0;
        while (i < written.length()) {
            char c = written.charAt(i++);
            if (c == '\\') {
                c = written.charAt(i++);
                if (c == 'u' && i + 4 <= written.length()) {
                    c = (char) Integer.parseInt(written.substring(i, i + 4), 16);
                    i += 4;
                } else if (c != '"' && c != '\\') {
                    throw new IllegalArgumentException("log entry: expected an escape that was written here");
                }
            }
            out.append(c);
        }
        return out.toString();
    }

    long number(String name) {
        int value = required(name);
        if (is(value, JsonReader.NUMBER)) {
            return Long.parseLong(text, at[value + JsonReader.BEGIN], at[value + JsonReader.END], 10);
        }
        throw missing(name);
    }

    int small(String name) {
        return Math.toIntExact(number(name));
    }

    boolean bool(String name) {
        int value = required(name);
        if (is(value, JsonReader.TRUE) || is(value, JsonReader.FALSE)) {
            return is(value, JsonReader.TRUE);
        }
        throw missing(name);
    }

    StoredFields object(String name) {
        return object(required(name));
    }

    private StoredFields object(int value) {
        if (is(value, JsonReader.OBJECT)) {
            return new StoredFields(text, at, value);
        }
        throw new IllegalArgumentException("log entry: expected an object");
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
        return list(name, StoredFields::textRef);
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
        return find(name) >= 0 ? Optional.of(reader.get()) : Optional.empty();
    }

    <T> List<T> list(String name, Function<StoredFields, T> reader) {
        int list = required(name);
        if (!is(list, JsonReader.LIST)) {
            throw missing(name);
        }
        int end = at[list + JsonReader.AFTER];
        int value = list + JsonReader.VALUE;
        if (value == end) {
            return List.of();
        }
        List<T> read = new ArrayList<>();
        while (value < end) {
            read.add(reader.apply(object(value)));
            value = at[value + JsonReader.AFTER];
        }
        return List.copyOf(read);
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
        StoredFields fields = object(name);
        return new Visibility(
                fields.constant("identity", Visibility.Identity.class),
                fields.constant("content", Visibility.Content.class));
    }

    Classification classification(String name) {
        StoredFields fields = object(name);
        return new Classification(
                fields.constant("kind", Classification.Kind.class),
                fields.bool("normative"),
                fields.bool("supervisory"),
                fields.bool("needs_examination"),
                new Category(fields.string("category")));
    }

    Deadline deadline(String name) {
        StoredFields fields = object(name);
        return new Deadline(
                fields.instant("due"),
                fields.maybe("last_day", () -> StoredTime.day(fields.string("last_day"))),
                fields.constant("certainty", Certainty.class),
                fields.list("passed_over", StoredFields::dayOff));
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
}
