// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CalendarCommandTest {
    private static final String EID = "2025-03-26T10:15:00+07:00";
    private static final String LATE_2027 = "2027-12-30T10:15:00+07:00";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new CommandLine(new CalendarCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    @Test
    void due_answers_in_one_json_object() {
        assertThat(run("due", "--norm", "5wd", "--from", EID, "--json")).isZero();
        assertThat(lines()).containsExactly("{\"due\":\"2025-04-12T00:00:00+07:00\",\"last_day\":\"2025-04-11\"}");
    }

    @Test
    void due_speaks_indonesian_and_english() {
        assertThat(run("due", "--norm", "5wd", "--from", EID)).isZero();
        assertThat(lines())
                .containsExactly("Terlambat sejak: 2025-04-12T00:00:00+07:00", "Hari terakhir:   2025-04-11");
        run("due", "--norm", "5m", "--from", EID, "--lang", "en");
        assertThat(lines().get(2)).isEqualTo("Too late from: 2025-03-26T10:20:00+07:00");
        run("due", "--norm", "5wd", "--from", EID, "--pause", EID + "/", "--lang", "en");
        assertThat(lines().get(3)).isEqualTo("No deadline: the clock has stood still since 2025-03-26T10:15:00+07:00");
    }

    @Test
    void a_pause_moves_a_deadline() {
        assertThat(run("due", "--norm", "5wd", "--from", EID, "--json", "--pause", EID + "/2025-04-09T00:00:00+07:00"))
                .isZero();
        assertThat(lines()).containsExactly("{\"due\":\"2025-04-16T00:00:00+07:00\",\"last_day\":\"2025-04-15\"}");
    }

    @Test
    void explain_lists_each_day_passed_over() {
        assertThat(run("due", "--norm", "5wd", "--from", EID, "--explain")).isZero();
        assertThat(out.toString())
                .contains("Hari yang dilewati: 11\n")
                .contains("Kamis 2025-04-03   cuti bersama     Cuti Bersama Idul Fitri; SKB 1017/2024; ")
                .contains("Versi kalender: ");
        run("due", "--norm", "1wd", "--from", "2025-04-30T00:00:00Z", "--explain", "--json");
        assertThat(lines().get(lines().size() - 1))
                .startsWith("{\"due\":\"2025-05-03T00:00:00+07:00\",\"last_day\":\"2025-05-02\",\"passed_over\":["
                        + "{\"date\":\"2025-05-01\",\"reason\":\"NATIONAL_HOLIDAY\","
                        + "\"name\":\"Hari Buruh Internasional\",\"decree\":\"SKB 1017/2024; ")
                .contains("\"calendar_version\":\"");
    }

    @Test
    void a_year_without_decree_is_an_error_of_its_own_unless_a_bound_is_allowed() {
        assertThat(run("due", "--norm", "5wd", "--from", LATE_2027, "--json")).isEqualTo(1);
        assertThat(lines().get(0)).startsWith("{\"error\":\"year_not_covered\",\"message\":\"Hari libur tahun 2028 ");
        assertThat(run("due", "--norm", "5wd", "--from", LATE_2027, "--lang", "en"))
                .isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "The days off of 2028 are not known: there is no decree. Covered years: 2015-2027");
        assertThat(run("due", "--norm", "5wd", "--from", LATE_2027, "--json", "--allow-uncovered"))
                .isZero();
        assertThat(lines().get(1))
                .isEqualTo("{\"due\":\"2028-01-07T00:00:00+07:00\",\"last_day\":\"2028-01-06\","
                        + "\"certainty\":\"NOT_BEFORE\"}");
        assertThat(run("between", "--from", "2027-12-30", "--to", "2028-01-10", "--json"))
                .isEqualTo(1);
        assertThat(run("between", "--from", "2027-12-30", "--to", "2028-01-10", "--json", "--allow-uncovered"))
                .isZero();
        assertThat(lines().get(3)).isEqualTo("{\"working_days\":7,\"certainty\":\"NOT_BEFORE\"}");
        assertThat(run("show", "2028")).isEqualTo(1);
        assertThat(run("show", "2028", "--allow-uncovered")).isZero();
        assertThat(out.toString()).contains("2028: paling banyak 260 hari kerja");
    }

    @Test
    void the_calendar_of_an_earlier_day_is_asked_with_known_on() {
        String[] question = {"due", "--norm", "3wd", "--from", "2020-05-19T09:00:00+07:00", "--json", "--known-on", ""};
        question[7] = "2020-05-19";
        run(question);
        question[7] = "2020-05-20";
        run(question);
        assertThat(lines())
                .containsExactly(
                        "{\"due\":\"2020-05-28T00:00:00+07:00\",\"last_day\":\"2020-05-27\"}",
                        "{\"due\":\"2020-05-27T00:00:00+07:00\",\"last_day\":\"2020-05-26\"}");
        assertThat(run("show", "2027", "--known-on", "2026-09-14")).isEqualTo(1);
        assertThat(run("show", "2027", "--known-on", "2001-01-01")).isEqualTo(1);
        assertThat(err.toString()).contains("belum ada keputusan untuk tahun mana pun");
    }

    @Test
    void between_counts_after_the_first_day_up_to_the_last() {
        run("between", "--from", "2025-03-26", "--to", "2025-04-09", "--json");
        run("between", "--from", "2025-03-26", "--to", "2025-03-26", "--json");
        run("between", "--from", "2014-12-31", "--to", "2015-01-02", "--lang", "en");
        assertThat(lines()).containsExactly("{\"working_days\":3}", "{\"working_days\":0}", "1 working days");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due --norm 5x --from 2025-03-26T10:15:00+07:00 | --norm: '5x' is not a norm, expected a number from 1",
                "due --norm 5wd --from 2025-03-26 | --from: '2025-03-26' is not an instant, expected ISO 8601",
                "due --norm 5wd | Missing required option: '--from=INSTANT'",
                "due --norm 2147483647mo --from +900000000-01-01T00:00:00Z | The result is beyond the range of time",
                "due --norm 99999d --from 2025-03-26T10:15:00+07:00 --explain | The norm 99999d is too long",
                "due --norm 5wd --from 2025-03-26T10:15:00+07:00 --pause x | --pause: 'x' is not a pause",
                "due --norm 5wd --from 2025-03-26T10:15:00+07:00 --pause 2025-03-26T10:15:00Z/2025-03-26T10:14:00Z | --pause: the pause begins at 2025-03-26T10:15:00Z but ends at 2025-03-26T10:14:00Z",
                "between --from 2025-03-27 --to 2025-03-26 | Reversed range: 2025-03-27 is after 2025-03-26",
                "between --from 2025-02-30 --to 2025-03-26 | --from: '2025-02-30' is not a date",
                "show 25 | YEAR: '25' is not a year, expected four digits",
                "show 2025 --known-on yesterday | --known-on: 'yesterday' is not a date",
                "batch nowhere.jsonl | nowhere.jsonl: there is no such file",
                "batch / | /: the file cannot be read or written",
                "show 2025 --svg --out /nowhere/x.svg | /nowhere/x.svg: the file cannot be read or written",
                "frobnicate | Unmatched argument at index 0: 'frobnicate'",
            })
    void bad_input_ends_with_2_and_says_what_was_expected(String line, String message) {
        String[] args = (line.startsWith("frob") ? line : line + " --lang en").split(" ");
        assertThat(run(args)).isEqualTo(2);
        assertThat(err.toString()).startsWith(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void without_a_question_the_questions_are_named() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).startsWith("Perintah kurang, diharapkan salah satu dari: due, between, show, batch");
    }

    @Test
    void help_is_in_words() {
        assertThat(run("due", "--help")).isZero();
        assertThat(out.toString()).contains("Kapan sebuah norma habis").contains("Saat mulai, ISO 8601");
    }

    @Test
    void a_batch_answers_each_line_in_order_and_goes_on_after_an_error() throws IOException {
        Path file = folder.resolve("batch.jsonl");
        Files.writeString(file, """
                \uFEFF{"id":"1","op":"due","norm":"5wd","from":"2025-03-26T10:15:00+07:00"}
                {"id":"2","op":"between","from":"2025-03-26","to":"2025-04-09"}
                {"id":"3","op":"is_working_day","date":"2025-08-18"}

                {"id":4,"op":"is_working_day","date":"2025-04-05"}
                {"op":"is_working_day","date":"2025-04-08"}
                {"id":"6","op":"due","norm":"14wd","from":"2025-06-10T10:00:00+07:00","pauses":[{"from":"2025-06-12T10:00:00+07:00","to":"2025-06-20T10:00:00+07:00"}]}
                {"id":"7","op":"due","norm":"14wd","from":"2025-06-10T10:00:00+07:00","pauses":[{"from":"2025-06-12T10:00:00+07:00","to":null}]}
                {"id":"8","op":"due","norm":"5m@office","from":"2025-06-12T15:58:00+07:00","pauses":null}
                {"id":"9","op":"is_working_day","date":"2024-02-14"}
                """);
        assertThat(run("batch", file.toString())).isZero();
        assertThat(lines())
                .containsExactly(
                        "{\"id\":\"1\",\"due\":\"2025-04-12T00:00:00+07:00\",\"last_day\":\"2025-04-11\"}",
                        "{\"id\":\"2\",\"working_days\":3}",
                        "{\"id\":\"3\",\"working_day\":false,\"reason\":\"COLLECTIVE_LEAVE\",\"name\":\"Cuti Bersama "
                                + "Proklamasi Kemerdekaan\",\"decree\":\"SKB 933/2025; 1/2025; 3/2025\"}",
                        "{\"id\":4,\"working_day\":false,\"reason\":\"WEEKEND\",\"name\":\"Akhir pekan\"}",
                        "{\"id\":null,\"working_day\":true}",
                        "{\"id\":\"6\",\"due\":\"2025-07-10T00:00:00+07:00\",\"last_day\":\"2025-07-09\"}",
                        "{\"id\":\"7\",\"due\":null,\"paused_since\":\"2025-06-12T10:00:00+07:00\"}",
                        "{\"id\":\"8\",\"due\":\"2025-06-13T07:33:00+07:00\"}",
                        "{\"id\":\"9\",\"working_day\":false,\"reason\":\"ELECTION_DAY\",\"name\":\"Pemilihan Umum\","
                                + "\"decree\":\"Keppres 10/2024 (tanggal tidak terlihat)\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"1\",\"op\":\"is_working_day\",\"date\":\"2030-01-01\"} | {\"id\":\"1\",\"error\":\"year_not_covered\",\"message\":\"baris 2: Hari libur tahun 2030 belum",
                "{\"id\":\"1\",\"op\":\"due\",\"norm\":\"0wd\",\"from\":\"x\"} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: norm: '0wd' bukan norma",
                "{\"id\":\"1\",\"op\":\"due\",\"norm\":\"5wd\"} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: medan 'from' tidak ada",
                "{\"id\":\"1\"} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: medan 'op' tidak ada",
                "{\"id\":\"1\",\"op\":\"guess\"} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: op 'guess' tidak dikenal",
                "{\"id\":\"1\",\"op\":\"due\",\"norm\":5} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: medan 'norm' harus berupa teks",
                "{\"id\":\"1\",\"op\":\"due\",\"op\":\"due\"} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: medan 'op' ada dua kali",
                "{\"id\":\"1\",\"op\":\"is_working_day\",\"dat\":\"x\"} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: medan 'dat' tidak dikenal, diharapkan id, op, date",
                "{\"id\":\"1\",\"op\":\"between\",\"pauses\":[],\"from\":\"2025-01-01\"} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: medan 'pauses' tidak dikenal",
                "{\"id\":\"1\",\"op\":\"between\",\"from\":\"2025-01-02\",\"to\":\"2025-01-01\"} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: Rentang terbalik",
                "{\"id\":\"1\",\"op\":\"due\",\"pauses\":[{\"to\":null}]} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: medan 'pauses.from' tidak ada",
                "{\"id\":\"1\",\"op\":\"due\",\"pauses\":[{\"form\":\"x\"}]} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: medan 'pauses.form' tidak dikenal",
                "{\"id\":\"1\",\"op\":\"due\",\"pauses\":{}} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: diharapkan satu objek JSON",
                "{\"id\":\"1\",\"id\":\"2\"} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: medan 'id' ada dua kali",
                "{\"id\":[1]} | {\"id\":null,\"error\":\"bad_input\",\"message\":\"baris 2: id harus berupa teks atau bilangan",
                "[] | {\"id\":null,\"error\":\"bad_input\",\"message\":\"baris 2: diharapkan satu objek JSON",
                "{\"id\":\"1\"} {} | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: ada isi lain sesudah objek",
                "{\"id\":\"1\", | {\"id\":\"1\",\"error\":\"bad_input\",\"message\":\"baris 2: bukan JSON",
                "hello | {\"id\":null,\"error\":\"bad_input\",\"message\":\"baris 2: bukan JSON",
            })
    void a_line_in_error_says_why_and_the_next_is_answered(String line, String answer) throws IOException {
        Path file = folder.resolve("batch.jsonl");
        String good = "{\"id\":\"g\",\"op\":\"is_working_day\",\"date\":\"2025-04-08\"}";
        Files.writeString(file, good + "\n" + line + "\n" + good + "\n");
        assertThat(run("batch", file.toString())).isEqualTo(1);
        assertThat(lines()).hasSize(3);
        assertThat(lines().get(1)).startsWith(answer);
        assertThat(lines().get(2)).isEqualTo("{\"id\":\"g\",\"working_day\":true}");
    }

    @Test
    void a_batch_answers_before_it_waits_for_the_next_line() {
        byte[] first =
                "{\"id\":1,\"op\":\"is_working_day\",\"date\":\"2025-04-08\"}\n".getBytes(StandardCharsets.UTF_8);
        List<String> told = new ArrayList<>();
        InputStream usual = System.in;
        System.setIn(new SequenceInputStream(new ByteArrayInputStream(first), new ByteArrayInputStream(new byte[0]) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                told.add(out.toString());
                return -1;
            }
        }));
        try {
            PrintWriter buffered = new PrintWriter(new BufferedWriter(out));
            assertThat(new CommandLine(new CalendarCommand()).setOut(buffered).execute("batch", "-"))
                    .isZero();
        } finally {
            System.setIn(usual);
        }
        assertThat(told).isNotEmpty();
        assertThat(told.get(0).strip()).isEqualTo("{\"id\":1,\"working_day\":true}");
    }

    @Test
    void a_line_that_is_not_utf_8_is_in_error_and_spoils_no_other() throws IOException {
        Path file = folder.resolve("latin1.jsonl");
        String line = "{\"id\":\"\u00e9\",\"op\":\"is_working_day\",\"date\":\"2025-04-08\"}\n";
        Files.write(file, line.getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(file, line, StandardOpenOption.APPEND);
        assertThat(run("batch", file.toString())).isEqualTo(1);
        assertThat(lines())
                .containsExactly(
                        "{\"id\":null,\"error\":\"bad_input\",\"message\":\"baris 1: bukan UTF-8\"}",
                        "{\"id\":\"\u00e9\",\"working_day\":true}");
    }

    @Test
    void a_year_is_shown_as_months_with_marks_and_decrees() {
        assertThat(run("show", "2025")).isZero();
        assertThat(out.toString())
                .startsWith("2025: 237 hari kerja\n\nJanuari 2025 ")
                .contains("     1*  2+  3+  4+  5   6 ")
                .contains("  Sn 2025-08-18+ cuti bersama        Cuti Bersama Proklamasi Kemerdekaan [2]")
                .contains("  [2] SKB 933/2025; 1/2025; 3/2025");
        run("show", "2024", "--lang", "en");
        assertThat(out.toString()).contains("14#").contains("  We 2024-11-27# election day");
    }

    @Test
    void a_year_as_json_lists_its_days_off() {
        assertThat(run("show", "2026", "--json")).isZero();
        assertThat(out.toString())
                .startsWith(
                        "{\"year\":2026,\"working_days\":240,\"days_off\":[{\"date\":\"2026-01-01\","
                                + "\"reason\":\"NATIONAL_HOLIDAY\",\"name\":\"Tahun Baru Masehi\",\"decree\":\"SKB 1497/2025; ");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void a_year_is_drawn_as_svg() throws IOException {
        Path file = folder.resolve("y.svg");
        assertThat(run("show", "2025", "--svg", "--out", file.toString())).isZero();
        assertThat(Files.readString(file))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("<title>2025-08-18 Cuti Bersama Proklamasi Kemerdekaan</title>")
                .endsWith("</svg>\n");
        assertThat(run("show", "2028", "--svg", "--allow-uncovered", "--lang", "en"))
                .isZero();
        assertThat(out.toString()).contains("2028: at most 260 working days");
    }
}
