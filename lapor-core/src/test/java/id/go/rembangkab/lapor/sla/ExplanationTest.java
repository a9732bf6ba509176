// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.calendar.OfficeHours;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.indonesia();
    private static final SlaClock CLOCK = SlaClock.of(CALENDAR, OfficeHours.rembang());

    @Test
    @Tag("R11.1")
    void each_day_passed_over_has_a_reason_and_its_decree_in_indonesian() {
        assertThat(explain("5wd", "2025-03-26T10:15:00+07:00").text(Locale.forLanguageTag("id")))
                .isEqualTo("""
                        Norma: 5 hari kerja (5wd), mulai Rabu 2025-03-26 10.15 +07:00
                        Hari pertama tidak dihitung
                        Hari yang dilewati: 11
                          Jumat 2025-03-28   cuti bersama     Cuti Bersama Hari Suci Nyepi (Tahun Baru Saka); %1$s
                          Sabtu 2025-03-29   libur nasional   Hari Suci Nyepi (Tahun Baru Saka); %1$s
                          Minggu 2025-03-30  akhir pekan      Akhir pekan
                          Senin 2025-03-31   libur nasional   Idul Fitri (hari pertama); %1$s
                          Selasa 2025-04-01  libur nasional   Idul Fitri (hari kedua); %1$s
                          Rabu 2025-04-02    cuti bersama     Cuti Bersama Idul Fitri; %1$s
                          Kamis 2025-04-03   cuti bersama     Cuti Bersama Idul Fitri; %1$s
                          Jumat 2025-04-04   cuti bersama     Cuti Bersama Idul Fitri; %1$s
                          Sabtu 2025-04-05   akhir pekan      Akhir pekan
                          Minggu 2025-04-06  akhir pekan      Akhir pekan
                          Senin 2025-04-07   cuti bersama     Cuti Bersama Idul Fitri; %1$s
                        Hari terakhir: Jumat 2025-04-11
                        Terlambat sejak: Sabtu 2025-04-12 00.00 +07:00
                        Versi kalender: %2$s
                        """.formatted(
                                "SKB 1017/2024; 2/2024; 2/2024, terakhir diubah dengan SKB 933/2025; 1/2025; 3/2025",
                                CALENDAR.version()));
    }

    @Test
    void the_same_in_english_whatever_the_default_locale() {
        Explanation why = CLOCK.explain(
                Norm.parse("1wd"),
                FirstDay.COUNTED,
                at("2019-04-17T10:15:30+07:00"),
                List.of(
                        Pause.between(at("2019-04-18T08:00:00+07:00"), at("2019-04-19T08:00:00+07:00")),
                        Pause.between(at("2020-04-18T08:00:00+07:00"), at("2020-04-19T08:00:00+07:00"))));
        String expected = """
                Norm: 1 working day (1wd), started Wednesday 2019-04-17 10.15.30 +07:00
                The first day is counted; it runs out when the last day counted begins
                Clock stopped: Thursday 2019-04-18 08.00 +07:00 until Friday 2019-04-19 08.00 +07:00
                Clock stopped: Saturday 2020-04-18 08.00 +07:00 until Sunday 2020-04-19 08.00 +07:00
                Days passed over: 5
                  Wednesday 2019-04-17 election day     General election; Keppres 10/2019 (tanggal tidak terlihat)
                  Thursday 2019-04-18  clock stopped    Clock stopped
                  Friday 2019-04-19    national holiday Good Friday; SKB 617/2018; 262/2018; 16/2018
                  Saturday 2019-04-20  weekend          Weekend
                  Sunday 2019-04-21    weekend          Weekend
                Last day in time: Sunday 2019-04-21
                Too late from: Monday 2019-04-22 00.00 +07:00
                Calendar version: %s
                """.formatted(CALENDAR.version());
        Locale before = Locale.getDefault();
        try {
            for (Locale machine : List.of(Locale.US, Locale.GERMANY, Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
                Locale.setDefault(machine);
                ResourceBundle.clearCache();
                assertThat(why.text(Locale.UK)).isEqualTo(expected);
                assertThat(why.text(Locale.FRANCE))
                        .startsWith("Norma: 1 hari kerja (1wd)")
                        .isEqualTo(why.toString());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void what_holds_a_deadline_or_makes_it_uncertain_is_said() {
        assertThat(CLOCK.explain(
                                Norm.parse("5wd"),
                                FirstDay.EXCLUDED,
                                at("2025-06-12T10:00:00+07:00"),
                                List.of(Pause.since(at("2025-06-14T10:00:00+07:00"))))
                        .text(Locale.ENGLISH))
                .contains("Clock stopped: Saturday 2025-06-14 10.00 +07:00 until now (it has not ended)\n")
                .contains("Days passed over: 1\n  Saturday 2025-06-14  weekend ")
                .contains("No deadline: the clock has stood still since Saturday 2025-06-14 10.00 +07:00\n");
        assertThat(explain("5wd", "2027-12-28T10:00:00+07:00").text(Locale.ENGLISH))
                .contains("Not before: it reaches into a year whose days off are not decreed yet");
        assertThat(explain("5wd", "2027-12-20T10:00:00+07:00").text(Locale.ENGLISH))
                .doesNotContain("Not before");
        var open = new Explanation(
                Norm.parse("5wd"),
                FirstDay.EXCLUDED,
                Instant.EPOCH,
                CALENDAR.zone(),
                List.of(),
                new Due.NotCovered(java.time.Year.of(2028)),
                List.of(),
                false,
                CALENDAR.version());
        assertThat(open.text(Locale.ENGLISH)).contains("No deadline: the days off of 2028 are not decreed yet\n");
    }

    @Test
    void office_time_passes_days_off_over_and_says_where_ramadan_has_no_source() {
        Explanation why = explain("5m@office", "2027-01-01T10:00:00+07:00");
        assertThat(why.ordinaryHours()).isTrue();
        assertThat(why.passedDays())
                .extracting(PassedDay::date)
                .containsExactly(
                        LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-02"), LocalDate.parse("2027-01-03"));
        assertThat(why.text(Locale.ENGLISH))
                .contains("5 minutes in office hours (5m@office)")
                .contains("Ordinary office hours: there is no source for the dates of Ramadan in this year\n")
                .doesNotContain("first day");
        assertThat(explain("5m@office", "2025-01-02T10:00:00+07:00").ordinaryHours())
                .isFalse();
        assertThat(explain("5m", "2027-01-01T10:00:00+07:00").ordinaryHours()).isFalse();
        assertThat(explain("7h@office", "2026-12-31T15:00:00+07:00").ordinaryHours())
                .isTrue();
    }

    @Test
    void norms_that_pass_no_day_over_say_so() {
        for (String norm : List.of("5m", "1mo", "3d")) {
            assertThat(explain(norm, "2025-08-16T10:00:00+07:00").text(Locale.ENGLISH))
                    .contains("No day is passed over\n");
        }
        assertThat(explain("5m", "2025-08-16T10:00:00+07:00").text(Locale.ENGLISH))
                .contains("5 minutes (5m)");
        assertThat(explain("1m", "2025-08-16T10:00:00+07:00").text(Locale.ENGLISH))
                .contains("1 minute (1m)");
        assertThat(explain("1mo", "2025-08-16T10:00:00+07:00").text(Locale.ENGLISH))
                .contains("1 month (1mo)");
        assertThat(explain("3d", "2025-08-16T10:00:00+07:00").text(Locale.ENGLISH))
                .contains("3 days (3d)");
        Explanation paused = CLOCK.explain(
                Norm.parse("3d"),
                FirstDay.EXCLUDED,
                at("2025-08-16T10:00:00+07:00"),
                List.of(Pause.between(at("2025-08-17T10:00:00+07:00"), at("2025-08-19T10:00:00+07:00"))));
        assertThat(paused.passedDays())
                .extracting(PassedDay::reason)
                .containsExactly(PassedDay.Reason.PAUSED, PassedDay.Reason.PAUSED);
    }

    @Test
    void each_reason_has_its_own_word() {
        var reasons = List.of(PassedDay.Reason.values());
        for (Locale locale : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle("id.go.rembangkab.lapor.sla.explanation", locale);
            assertThat(reasons).extracting(r -> words.getString("reason." + r)).doesNotHaveDuplicates();
        }
        var calendar = CALENDAR.with(
                new id.go.rembangkab.lapor.calendar.DayOff(
                        LocalDate.parse("2025-07-31"),
                        id.go.rembangkab.lapor.calendar.DayKind.REGIONAL_HOLIDAY,
                        "Hari jadi",
                        "Founding day",
                        "P"),
                id.go.rembangkab.lapor.calendar.Decree.of("P", "Perbup 1/2025", LocalDate.parse("2025-07-01")));
        assertThat(SlaClock.of(calendar, OfficeHours.rembang())
                        .explain(Norm.parse("1wd"), FirstDay.EXCLUDED, at("2025-07-30T10:00:00+07:00"), List.of())
                        .text(Locale.ENGLISH))
                .contains("regional holiday Founding day; Perbup 1/2025\n");
    }

    @Test
    void a_norm_too_long_to_list_is_refused() {
        assertThatThrownBy(() -> explain("40000d", "2025-08-16T10:00:00+07:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the norm spans 40000 days, too long to list each; at most 36600");
        assertThat(explain("36600d", "2025-08-16T10:00:00+07:00").passedDays()).isEmpty();
    }

    private static Explanation explain(String norm, String start) {
        return CLOCK.explain(Norm.parse(norm), FirstDay.EXCLUDED, at(start), List.of());
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
