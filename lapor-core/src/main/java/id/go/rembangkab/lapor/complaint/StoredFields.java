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
import id.go.rembangkab.lapor.sla.FirstDay;
import id.go.rembangkab.lapor.sla.Norm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values of stored entries, read in the order in which {@link Fields} writes them: a field that is asked for out of its turn
 * is not found. For one thread, which may read one entry after the other.
 */
final class StoredFields {
    private final Repeated<Instant> instants = new Repeated<>(StoredTime::instant);
    private final Repeated<AgencyCode> agencies = new Repeated<>(AgencyCode::new);
    private final Repeated<PolicyVersion> policies = new Repeated<>(PolicyVersion::parse);
    private final Repeated<CalendarVersion> calendars = new Repeated<>(CalendarVersion::new);
    private final Repeated<FirstDay> firstDays = new Repeated<>(FirstDay::valueOf);
    private final Repeated<Certainty> certainties = new Repeated<>(Certainty::valueOf);
    private final Repeated<Clock.Phase> phases = new Repeated<>(Clock.Phase::valueOf);
    private final Repeated<Role> roles = new Repeated<>(Role::valueOf);

    private JsonReader json = new JsonReader("");

    /**
     * Reads one object.
     *
     * @throws IllegalArgumentException if the text is none, with the position
     */
    <T> T read(String text, Function<StoredFields, T> reader) {
        json = new JsonReader(text);
        T read = object(reader);
        json.end();
        return read;
    }

    <T> T object(Function<StoredFields, T> reader) {
        json.open('{');
        T read = reader.apply(this);
        json.close();
        return read;
    }

    <T> T field(String name, Function<StoredFields, T> value) {
        if (!json.goTo(name)) {
            throw json.bad("this field");
        }
        return value.apply(this);
    }

    <T> Optional<T> maybe(String name, Function<StoredFields, T> value) {
        return json.goTo(name) ? Optional.of(value.apply(this)) : Optional.empty();
    }

    <T> List<T> list(String name, Function<StoredFields, T> value) {
        return field(name, here -> here.list(value));
    }

    private <T> List<T> list(Function<StoredFields, T> value) {
        List<T> read = new ArrayList<>(4);
        json.open('[');
        while (json.more(']')) {
            read.add(value.apply(this));
        }
        return List.copyOf(read);
    }

    String string() {
        return json.string();
    }

    String string(String name) {
        return field(name, StoredFields::string);
    }

    long number(String name) {
        return field(name, here -> here.json.number());
    }

    int small() {
        return Math.toIntExact(json.number());
    }

    int small(String name) {
        return field(name, StoredFields::small);
    }

    boolean bool(String name) {
        return field(name, here -> here.json.bool());
    }

    Instant instant() {
        return instants.next(json);
    }

    Instant instant(String name) {
        return field(name, StoredFields::instant);
    }

    private LocalDate day() {
        return StoredTime.day(json.string());
    }

    AgencyCode agency() {
        return agencies.next(json);
    }

    AgencyCode agency(String name) {
        return field(name, StoredFields::agency);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, string(name));
    }

    private <E extends Enum<E>> Optional<E> maybeConstant(String name, Class<E> type) {
        return maybe(name, StoredFields::string).map(constant -> Enum.valueOf(type, constant));
    }

    Role role(String name) {
        return field(name, here -> here.roles.next(json));
    }

    FirstDay firstDay(String name) {
        return field(name, here -> here.firstDays.next(json));
    }

    Clock.Phase phase(String name) {
        return field(name, here -> here.phases.next(json));
    }

    Norm norm(String name) {
        return Norm.parse(string(name));
    }

    CalendarVersion calendar(String name) {
        return field(name, here -> here.calendars.next(json));
    }

    PolicyVersion policy(String name) {
        return field(name, here -> here.policies.next(json));
    }

    TextRef text(String name) {
        return field(name, StoredFields::text);
    }

    List<TextRef> texts(String name) {
        return list(name, StoredFields::text);
    }

    Optional<TextRef> maybeText(String name) {
        return maybe(name, StoredFields::text);
    }

    private TextRef text() {
        return object(in -> new TextRef(in.string("text"), in.string("commitment")));
    }

    Event.Dismissal dismissal() {
        return object(in -> new Event.Dismissal(in.small("start"), in.small("end"), in.text("reason")));
    }

    Optional<Place<TextRef>> maybePlace(String name) {
        return maybe(name, StoredFields::place);
    }

    private Place<TextRef> place() {
        return object(in -> new Place<>(
                in.maybeText("point"),
                in.maybeText("address"),
                in.maybe("desa", StoredFields::string).map(DesaCode::new)));
    }

    Visibility visibility() {
        return object(in -> new Visibility(
                in.constant("identity", Visibility.Identity.class), in.constant("content", Visibility.Content.class)));
    }

    Classification classification() {
        return object(in -> new Classification(
                in.constant("kind", Classification.Kind.class),
                in.bool("normative"),
                in.bool("supervisory"),
                in.bool("needs_examination"),
                new Category(in.string("category"))));
    }

    Deadline deadline() {
        return object(in -> new Deadline(
                in.instant("due"),
                in.maybe("last_day", StoredFields::day),
                in.field("certainty", here -> here.certainties.next(json)),
                in.list("passed_over", StoredFields::dayOff)));
    }

    private DayOff dayOff() {
        return object(in -> new DayOff(
                in.field("date", StoredFields::day),
                in.constant("kind", DayKind.class),
                in.string("name"),
                in.string("name_en"),
                in.string("decree")));
    }

    Intake<TextRef> intake() {
        return object(in -> new Intake<>(
                new Channel(in.string("channel")),
                in.maybeText("external_id"),
                in.maybe("tracking_id", StoredFields::string).map(TrackingId::new),
                in.maybeText("title"),
                in.maybeText("description"),
                in.texts("evidence"),
                new Reporter<>(
                        in.maybeText("reporter_id"), in.maybeText("reporter_name"), in.maybeText("reporter_contact")),
                in.field("wish", StoredFields::visibility),
                in.field("place", StoredFields::place),
                in.maybe("category", StoredFields::string).map(Category::new)));
    }

    PastCase past() {
        return object(in -> new PastCase(
                in.string("source"),
                in.number("line"),
                in.string("raw_status"),
                in.constant("status", Status.class),
                in.maybe("received", StoredFields::instant),
                in.maybe("dispatched", StoredFields::instant),
                in.maybe("responded", StoredFields::instant),
                in.maybe("ended", StoredFields::instant),
                in.maybeConstant("ended_by", Role.class),
                in.maybe("agency", StoredFields::agency),
                in.maybeConstant("kind", Classification.Kind.class),
                in.maybeConstant("archive_reason", ArchiveReason.class),
                in.maybe("rating", StoredFields::small)));
    }

    /** What an entry does to one clock: which of five it is, its first field tells. */
    ClockChange change() {
        return object(in -> in.<ClockChange>maybe("start", StoredFields::started)
                .or(() -> in.maybe("stop", StoredFields::stopped))
                .or(() -> in.maybe("pause", here -> new ClockChange.Paused(here.small())))
                .or(() -> in.maybe("resume", StoredFields::resumed))
                .orElseGet(() -> in.field("revise", StoredFields::revised)));
    }

    private ClockChange.Started started() {
        return new ClockChange.Started(
                ClockKind.valueOf(string()),
                maybe("agency", StoredFields::agency),
                norm("norm"),
                firstDay("first_day"),
                instant("from"),
                policy("policy"),
                calendar("calendar"),
                field("deadline", StoredFields::deadline));
    }

    private ClockChange.Stopped stopped() {
        return new ClockChange.Stopped(small(), instant("at"), phase("outcome"));
    }

    private ClockChange.Resumed resumed() {
        return new ClockChange.Resumed(small(), calendar("calendar"), field("deadline", StoredFields::deadline));
    }

    private ClockChange.Revised revised() {
        return new ClockChange.Revised(
                small(), norm("norm"), calendar("calendar"), maybe("deadline", StoredFields::deadline));
    }
}
