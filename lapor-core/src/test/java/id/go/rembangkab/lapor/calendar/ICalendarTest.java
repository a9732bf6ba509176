// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ICalendarTest {
    private static final Instant STAMP = Instant.parse("2026-11-24T04:00:00Z");
    private static final Decree SKB_2028 = new Decree(
            "SKB-2028",
            "SKB 1/2027",
            Optional.of(LocalDate.of(2027, 9, 1)),
            Optional.of(Year.of(2028)),
            Optional.empty(),
            Decree.Assurance.SEEN,
            "");

    @Test
    void each_day_off_is_an_all_day_event() {
        String text = ICalendar.write(WorkingCalendar.indonesia(), STAMP);
        assertThat(text)
                .startsWith(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Kabupaten Rembang//lapor//ID",
                        "CALSCALE:GREGORIAN",
                        "X-WR-CALNAME:Hari libur dan cuti bersama",
                        "X-WR-TIMEZONE:Asia/Jakarta",
                        "BEGIN:VEVENT"))
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains(String.join(
                        "\r\n",
                        "BEGIN:VEVENT",
                        "UID:2025-08-18-SKB-2025-P1@lapor.rembangkab.go.id",
                        "DTSTAMP:20261124T040000Z",
                        "DTSTART;VALUE=DATE:20250818",
                        "DTEND;VALUE=DATE:20250819",
                        "SUMMARY:Cuti Bersama Proklamasi Kemerdekaan",
                        "DESCRIPTION:Collective leave: Independence Day\\nSKB 933/2025\\; 1/2025\\; 3/2",
                        " 025",
                        "CATEGORIES:COLLECTIVE_LEAVE",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT"));
        assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(303);
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(ICalendar.write(WorkingCalendar.indonesia(), STAMP)).isEqualTo(text);
    }

    @Test
    void folding_counts_octets_and_splits_no_character() {
        String name = "\u00e9\ud83d\ude00".repeat(40) + " \\,;";
        String text = ICalendar.write(
                WorkingCalendar.of(DecreeRegister.empty())
                        .with(
                                new DayOff(LocalDate.of(2028, 1, 3), DayKind.REGIONAL_HOLIDAY, name, "x", "P"),
                                Decree.of("P", "Perbup 1/2027", LocalDate.of(2027, 1, 1))),
                STAMP);
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(read(text.lines().toList()).entries().get(0).adds())
                .extracting(DayOff::name)
                .containsExactly(name);
    }

    @Test
    void what_is_written_is_read_back() {
        WorkingCalendar calendar = WorkingCalendar.indonesia();
        List<String> lines = ICalendar.write(calendar, STAMP).lines().toList();
        Decree all = Decree.of("ALL", "semua", LocalDate.of(2026, 1, 1));
        DecreeFile file = DecreeFile.parseICalendar(lines, all, DecreeRegister.empty());
        assertThat(file.problems()).isEmpty();
        assertThat(file.entries().get(0).adds())
                .extracting(DayOff::date, DayOff::kind, DayOff::name)
                .containsExactlyElementsOf(calendar.decreedDays().stream()
                        .map(day -> tuple(day.date(), day.kind(), day.name()))
                        .toList());
    }

    @Test
    void a_reader_of_calendar_programs_takes_every_event_and_finds_nothing_to_complain_of() throws Exception {
        WorkingCalendar calendar = WorkingCalendar.indonesia();
        Calendar read = new CalendarBuilder().build(new StringReader(ICalendar.write(calendar, STAMP)));
        assertThat(read.validate(true).getEntries())
                .extracting(ValidationEntry::getMessage)
                .isEmpty();
        List<VEvent> events = read.getComponents(Component.VEVENT);
        assertThat(events)
                .extracting(
                        event -> event.<LocalDate>getDateTimeStart()
                                .orElseThrow()
                                .getDate(),
                        event -> event.<LocalDate>getDateTimeEnd().orElseThrow().getDate(),
                        event -> event.getSummary().orElseThrow().getValue(),
                        event -> event.getDescription().orElseThrow().getValue(),
                        event -> event.getCategories().orElseThrow().getValue())
                .containsExactlyElementsOf(calendar.decreedDays().stream()
                        .map(day -> tuple(
                                day.date(),
                                day.date().plusDays(1),
                                day.name(),
                                day.nameEn() + "\n" + calendar.citation(day),
                                day.kind().name()))
                        .toList());
        assertThat(events).extracting(event -> event.getUid().orElseThrow()).doesNotHaveDuplicates();
    }

    @Test
    void an_event_of_several_days_gives_each_and_a_summary_tells_the_kind() {
        DecreeFile file = read(event(
                "DTSTART;VALUE=DATE:20280103",
                "DTEND;VALUE=DATE:20280105",
                "SUMMARY;LANGUAGE=id:Cuti Bersama\\, panjang"));
        assertThat(file.problems()).isEmpty();
        assertThat(file.entries().get(0).adds())
                .containsExactly(
                        new DayOff(
                                LocalDate.of(2028, 1, 3),
                                DayKind.COLLECTIVE_LEAVE,
                                "Cuti Bersama, panjang",
                                "Cuti Bersama, panjang",
                                "SKB-2028"),
                        new DayOff(
                                LocalDate.of(2028, 1, 4),
                                DayKind.COLLECTIVE_LEAVE,
                                "Cuti Bersama, panjang",
                                "Cuti Bersama, panjang",
                                "SKB-2028"));
        assertThat(read(event("DTSTART:20280103", "SUMMARY:Joint Holiday for x"))
                        .entries()
                        .get(0)
                        .adds()
                        .get(0)
                        .kind())
                .isEqualTo(DayKind.COLLECTIVE_LEAVE);
        assertThat(read(event("DTSTART:20280103", "SUMMARY:Tahun\\nBaru"))
                        .entries()
                        .get(0)
                        .adds())
                .containsExactly(new DayOff(
                        LocalDate.of(2028, 1, 3), DayKind.NATIONAL_HOLIDAY, "Tahun Baru", "Tahun Baru", "SKB-2028"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20280103T080000Z|SUMMARY:x|'20280103T080000Z' is not a whole day, expected one such as 20250818",
                "DTSTART:20280103|DTEND:20280103|the event has no SUMMARY",
                "SUMMARY:x|DTEND:20280103|the event has no DTSTART",
                "DTSTART:20290103|SUMMARY:x|2029-01-03 is not in 2028, the year of decree SKB-2028",
                "DTSTART:20280103|SUMMARY:x;DTEND:20280103|the event ends on 2028-01-03, expected a day after 2028-01-03 and at most 31 days later",
                "DTSTART:20280103|SUMMARY:x;DTEND:20280204|the event ends on 2028-02-04, expected a day after 2028-01-03 and at most 31 days later",
                "DTSTART:20280103|SUMMARY:x;RRULE:FREQ=YEARLY|the event recurs (RRULE), expected each day by itself",
                "DTSTART:20280103|SUMMARY:x;CATEGORIES:FUN|'FUN' is not a kind of day, expected NATIONAL_HOLIDAY, COLLECTIVE_LEAVE, ELECTION_DAY, REGIONAL_HOLIDAY or EXTRA_WORKING_DAY",
                "DTSTART:20280103|SUMMARY:|name of the day off 2028-01-03 is blank",
            })
    void an_event_that_cannot_be_taken_is_named_by_its_line(String first, String second, String message) {
        var lines = new ArrayList<String>();
        lines.add(first);
        lines.addAll(List.of(second.split(";")));
        assertThat(read(event(lines.toArray(String[]::new))).problems())
                .extracting(DecreeFile.Problem::toString)
                .containsExactly("line 2: " + message);
    }

    @Test
    void a_text_that_is_cut_off_or_none_is_named() {
        assertThat(read(List.of("BEGIN:VCALENDAR", "", "BEGIN:VEVENT", "DTSTART:20280103"))
                        .problems())
                .extracting(DecreeFile.Problem::toString)
                .containsExactly("line 3: " + "the event has no END:VEVENT: the text is cut off");
        for (List<String> none : List.of(List.<String>of(), List.of("date,name"))) {
            assertThat(read(none).problems())
                    .extracting(DecreeFile.Problem::toString)
                    .containsExactly("line 1: " + "expected BEGIN:VCALENDAR, the first line of an iCalendar text");
        }
        assertThat(read(List.of("BEGIN:VCAL", " ENDAR", "END:VCALENDAR")).problems())
                .isEmpty();
        assertThat(read(event("DTSTART:20280103", "SUMMARY:x\\"))
                        .entries()
                        .get(0)
                        .adds())
                .extracting(DayOff::name)
                .containsExactly("x\\");
        assertThat(read(List.of("\uFEFFbegin:vcalendar", "END:VEVENT", "X:y", "end:vcalendar"))
                        .problems())
                .isEmpty();
    }

    private static List<String> event(String... properties) {
        var lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "BEGIN:VEVENT"));
        lines.addAll(List.of(properties));
        lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
        return lines;
    }

    private static DecreeFile read(List<String> lines) {
        return DecreeFile.parseICalendar(lines, SKB_2028, DecreeRegister.empty());
    }
}
