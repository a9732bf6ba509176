// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands in a log is read for ever: one file for each type of event, as 0.1.0 writes it. A file is never changed, only
 * added.
 */
class StoredEventsTest {
    private static final Instant AT = Instant.parse("2025-01-06T02:00:00.123456Z");
    private static final AgencyCode AGENCY = new AgencyCode("DPUTARU");
    private static final PolicyVersion POLICY = new PolicyVersion("REMBANG_2024", "0123456789abcdef");
    private static final CalendarVersion CALENDAR = new CalendarVersion("660673e0f2341b45f8fbef3bc4e0fc97");

    private static TextRef text(String id) {
        return new TextRef(id, "c0ffee");
    }

    private static Intake<TextRef> intake() {
        return new Intake<>(
                new Channel("WHATSAPP"),
                Optional.of(text("external")),
                Optional.empty(),
                Optional.of(text("title")),
                Optional.of(text("description")),
                List.of(text("photo"), text("letter")),
                new Reporter<>(Optional.of(text("id")), Optional.of(text("name")), Optional.of(text("contact"))),
                new Visibility(Visibility.Identity.HIDDEN, Visibility.Content.PUBLIC),
                new Place<>(
                        Optional.of(text("point")),
                        Optional.of(text("address")),
                        Optional.of(new DesaCode("33.17.08.2003"))),
                Optional.of(new Category("jalan")));
    }

    private static PastCase past() {
        return new PastCase(
                "2015.csv",
                7,
                "Selesai",
                Status.CLOSED,
                Optional.of(AT),
                Optional.of(AT.plusSeconds(1)),
                Optional.of(AT.plusSeconds(2)),
                Optional.of(AT.plusSeconds(3)),
                Optional.of(Role.SYSTEM),
                Optional.of(AGENCY),
                Optional.of(Classification.Kind.COMPLAINT),
                Optional.empty(),
                Optional.of(5));
    }

    private static Optional<Place<TextRef>> place() {
        return Optional.of(new Place<>(
                Optional.empty(), Optional.of(text("address")), Optional.of(new DesaCode("33.17.08.2003"))));
    }

    static Stream<Event> events() {
        Visibility hidden = new Visibility(Visibility.Identity.HIDDEN, Visibility.Content.SECRET);
        List<Event.Dismissal> dismissals = List.of(new Event.Dismissal(3, 19, text("why")));
        Classification classification =
                new Classification(Classification.Kind.COMPLAINT, false, true, true, new Category("jalan"));
        return Stream.of(
                new Event.Received(intake(), POLICY),
                new Event.Registered(new TrackingId("9165816")),
                new Event.Pended(List.of(text("photo")), Optional.of(text("question"))),
                new Event.Classified(classification, Optional.of(text("why")), place()),
                new Event.PrivacyDecided(hidden, text("public"), false, dismissals, Optional.empty()),
                new Event.Verified(),
                new Event.Dispatched(AGENCY, Optional.of(text("why"))),
                new Event.Completed(Optional.of(text("more")), List.of(text("photo")), place(), Visibility.OPEN),
                new Event.PendingExpired(),
                new Event.Archived(ArchiveReason.DUPLICATE, Optional.of(new ComplaintId("B"))),
                new Event.ReturnedToNational(text("why")),
                new Event.Redispatched(AGENCY, Optional.empty()),
                new Event.SupportAdded(AGENCY),
                new Event.NotificationRecorded(AGENCY, text("message")),
                new Event.Accepted(),
                new Event.HeadInformed(),
                new Event.ResponseDrafted(text("draft")),
                new Event.ReportedToHead(),
                new Event.InterimReplyGiven(text("word")),
                new Event.RedispatchRequested(text("why")),
                new Event.RedispatchRefused(text("why")),
                new Event.Responded(text("answer"), List.of(text("photo")), dismissals),
                new Event.ResponseRelayed(new Channel("WHATSAPP"), text("reference")),
                new Event.Replied(text("reply"), Optional.of(text("message")), Visibility.OPEN),
                new Event.ReplyAnswered(text("answer")),
                new Event.WorkResumed(Optional.of(text("why"))),
                new Event.AutoClosed(),
                new Event.Closed(text("why")),
                new Event.DoneConfirmed(Optional.of(5)),
                new Event.Reopened(text("why"), Visibility.OPEN),
                new Event.Published("https://example.org/\"quoted\"\\n"),
                new Event.Restored(text("why")),
                new Event.ReEntered(),
                new Event.Commented(text("remark"), Visibility.OPEN),
                new Event.Attached(text("name"), "image/jpeg", Visibility.OPEN),
                new Event.HistoryImported(intake(), past(), POLICY),
                new Event.Reminded(4, 80),
                new Event.CalendarAdopted(CALENDAR),
                new Event.Revealed(text("why")),
                new Event.Erased(text("why")),
                new Event.Breached(4, ClockKind.RESPONSE, AT));
    }

    private static Entry entry(Event event) {
        Deadline deadline = new Deadline(
                Instant.parse("2025-01-30T17:00:00Z"),
                Optional.of(LocalDate.of(2025, 1, 30)),
                Certainty.DECREED,
                List.of(new DayOff(
                        LocalDate.of(2025, 1, 27),
                        DayKind.NATIONAL_HOLIDAY,
                        "Isra Mikraj",
                        "Isra and Mi'raj",
                        "SKB-2025")));
        Deadline bound = new Deadline(AT, Optional.empty(), Certainty.NOT_BEFORE, List.of());
        boolean first = event instanceof Event.Received;
        return new Entry(
                AT,
                first ? new Actor(Role.ADMIN, Optional.empty(), "budi") : Actor.liaison(AGENCY),
                event,
                first
                        ? List.of(
                                new ClockChange.Started(
                                        ClockKind.ASSIGNMENT,
                                        Optional.of(AGENCY),
                                        Norm.parse("14wd"),
                                        FirstDay.EXCLUDED,
                                        AT,
                                        POLICY,
                                        CALENDAR,
                                        deadline),
                                new ClockChange.Paused(0),
                                new ClockChange.Resumed(0, CALENDAR, bound),
                                new ClockChange.Revised(0, Norm.parse("5wd"), CALENDAR, Optional.of(deadline)),
                                new ClockChange.Revised(0, Norm.parse("5wd"), CALENDAR, Optional.empty()),
                                new ClockChange.Stopped(0, AT, Clock.Phase.MET))
                        : List.of());
    }

    @ParameterizedTest
    @MethodSource("events")
    @Tag("R15.1")
    @Tag("R10.3")
    void an_event_is_written_as_it_ever_was_and_read_back(Event event) throws IOException {
        String written = EntryFormat.write(entry(event));
        Path beside = Path.of("target", "events", event.type() + ".json");
        Files.createDirectories(beside.getParent());
        Files.writeString(beside, written + "\n");
        try (InputStream kept = StoredEventsTest.class.getResourceAsStream("events/" + event.type() + ".json")) {
            assertThat(kept).as("a file for " + event.type()).isNotNull();
            String stored = new String(kept.readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(written).isEqualTo(stored);
            assertThat(EntryFormat.read(stored)).isEqualTo(entry(event));
        }
    }

    /** Who asks for nothing leaves the entry as it was before anybody could ask. */
    @Test
    @Tag("R13.1")
    void a_wish_in_added_text_stands_behind_the_rest() {
        Event completed =
                new Event.Completed(Optional.empty(), List.of(text("photo")), Optional.empty(), Visibility.CLOSED);
        Event replied = new Event.Replied(text("reply"), Optional.empty(), Visibility.CLOSED);
        Event attached = new Event.Attached(text("name"), "image/jpeg", Visibility.CLOSED);
        for (Event event : List.of(completed, replied, attached)) {
            String written = EntryFormat.write(entry(event));
            assertThat(written).contains(",\"wish\":{\"identity\":\"HIDDEN\",\"content\":\"SECRET\"}}");
            assertThat(EntryFormat.read(written)).isEqualTo(entry(event));
        }
    }

    /** A decision that lowers nothing is written as it was before any reason was asked for. */
    @Test
    @Tag("R3.2")
    void a_reason_to_lower_stands_behind_the_rest() {
        Event lowered = new Event.PrivacyDecided(
                Visibility.OPEN, text("public"), true, List.of(), Optional.of(text("consent")));
        String written = EntryFormat.write(entry(lowered));
        assertThat(written).contains(",\"dismissals\":[],\"reason\":{\"text\":\"consent\",\"commitment\":\"c0ffee\"}}");
        assertThat(EntryFormat.read(written)).isEqualTo(entry(lowered));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\\/", "\u0001\u001f\u0000", "\b\f\n\r\t", "é—日本😀", "\u007f\u2028\u2029", " ", "\\u0041"})
    void a_word_of_the_source_comes_back_as_it_was(String rawStatus) {
        PastCase past = new PastCase(
                "kasus.csv",
                Long.MAX_VALUE,
                rawStatus,
                Status.REGISTERED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Entry entry = entry(new Event.HistoryImported(intake(), past, POLICY));
        assertThat(EntryFormat.read(EntryFormat.write(entry))).isEqualTo(entry);
    }

    @Test
    void every_type_of_event_has_its_file() {
        assertThat(events().map(Event::getClass).map(Class::getName).toList())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Event.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
        assertThat(events().map(Event::type)).doesNotHaveDuplicates();
    }

    @Test
    @Tag("R13.5")
    void no_event_has_a_place_for_a_text() {
        String open = "(?i).*(text|reason|description|title|name|contact|address|evidence|message|reference|reply).*";
        events().forEach(event -> Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getName().matches(open))
                .forEach(component -> assertThat(component.getGenericType().getTypeName())
                        .as(event.type() + "." + component.getName())
                        .containsAnyOf("TextRef", "ArchiveReason")));
    }

    /** A release to come may write more; what it says of secrecy it says by another schema. */
    @Test
    void fields_that_come_later_are_passed_over() {
        Event event = new Event.Dispatched(AGENCY, Optional.of(text("why")));
        String written = EntryFormat.write(entry(event));
        String more = written.replace("}},\"clocks\"", "},\"more\":[{\"a\":\"}]\\\"\"},-1,true]},\"clocks\"");
        assertThat(more).isNotEqualTo(written);
        assertThat(EntryFormat.read(more)).isEqualTo(entry(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_breaks_off_is_refused(Event event) {
        String written = EntryFormat.write(entry(event));
        for (int length = 0; length < written.length(); length++) {
            String begun = written.substring(0, length);
            assertThatThrownBy(() -> EntryFormat.read(begun)).as(begun).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_was_not_written_here_is_refused_with_the_place() {
        assertThatThrownBy(() -> EntryFormat.read("{\"type\":\"ComplaintVerified\""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("position 27");
        assertThatThrownBy(() -> EntryFormat.read("{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("type");
        String verified = EntryFormat.write(entry(new Event.Verified()));
        assertThatThrownBy(() -> EntryFormat.read(verified.replace("ComplaintVerified", "Unheard")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unheard");
        assertThatThrownBy(() -> EntryFormat.read(verified.replace("\"schema\":1", "\"schema\":2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("schema 2");
        assertThatThrownBy(() -> EntryFormat.read(verified.replace("\"schema\":1", "\"schema\":true")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("schema");
        assertThatThrownBy(() -> EntryFormat.read(verified + " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("position " + verified.length());
        assertThatThrownBy(() -> EntryFormat.read(verified.replace("\"schema\":1,", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("schema");
    }
}
