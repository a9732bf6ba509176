// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.ClockRule;
import id.go.rembangkab.lapor.notice.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is told of each clock, row by row, beside the last column of §4 of docs/requirements.md. */
class WhoIsToldTest {
    private final Counter counter = new Counter();

    private static String lastColumn(ClockKind clock) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("..", "docs", "requirements.md"))) {
            List<String> row = lines.filter(line -> line.matches("\\| " + clock + "\\b.*"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .findFirst()
                    .orElseThrow();
            return row.get(row.size() - 2);
        }
    }

    @ParameterizedTest(name = "{0}")
    @Tag("R3.10")
    @Tag("R10.5")
    @CsvSource(delimiter = '|', textBlock = """
            INTAKE         | overdue; remind ADMIN | ADMIN_REMINDER | ADMIN_OVERDUE
            VERIFY         | overdue; escalate | ADMIN_REMINDER | ADMIN_OVERDUE ESCALATED
            NOTIFY         | overdue | - | ADMIN_OVERDUE
            FIRST_RESPONSE | remind | REMINDER | OVERDUE ADMIN_OVERDUE
            RESPONSE       | overdue; agency head, then Kepala Dinas, then the Bupati's list | REMINDER | OVERDUE ADMIN_OVERDUE ESCALATED
            ASSIGNMENT     | statistics per agency | - | -
            TRIAGE         | remind ADMIN | ADMIN_REMINDER | ADMIN_OVERDUE
            COMPLETION     | ExpirePending; reminders at 50 % and 80 % | REPORTER_REMINDER | -
            RELAY          | overdue | ADMIN_REMINDER | ADMIN_OVERDUE
            MONITOR        | AutoClose | - | -
            REPLY_HANDLING | remind | REMINDER ADMIN_REMINDER | OVERDUE ADMIN_OVERDUE
            PUBLICATION    | monthly list, "nihil" allowed | - | -
            REOPENING      | window shut | - | -
            """, quoteCharacter = '~')
    void each_row_tells_whom_its_last_column_names(ClockKind clock, String cell, String before, String atEnd)
            throws IOException {
        assertThat(lastColumn(clock)).isEqualTo(cell);
        assertThat(names(WhoIsTold.before(clock))).isEqualTo(before);
        assertThat(names(WhoIsTold.atEnd(clock))).isEqualTo(atEnd);
    }

    private static String names(List<Notice.Kind> kinds) {
        return kinds.isEmpty()
                ? "-"
                : String.join(" ", kinds.stream().map(Enum::name).toList());
    }

    @ParameterizedTest
    @Tag("R3.10")
    @EnumSource(ClockKind.class)
    void whoever_reminds_tells_somebody_and_a_window_breaches_for_nobody(ClockKind clock) {
        ClockRule rule = ClockRule.of(clock);
        assertThat(WhoIsTold.before(clock).isEmpty()).isEqualTo(!rule.reminds());
        if (rule.window()) {
            assertThat(WhoIsTold.atEnd(clock)).isEmpty();
        }
    }

    /** RESPONSE of 14 working days from Tuesday 7 January ends with the 30th. */
    @Test
    @Tag("R3.10")
    void a_missed_answer_is_told_to_agency_admin_and_heads_each_under_an_id_of_its_own() {
        counter.inProgress();
        counter.sweep("2025-01-31T00:00");
        assertThat(told("A-"))
                .filteredOn(notice -> notice.due()
                        .equals(counter.clock(ClockKind.RESPONSE).deadline().map(deadline -> deadline.due())))
                .filteredOn(notice -> notice.kind() != Notice.Kind.DISPATCHED)
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.OVERDUE, Notice.Kind.ADMIN_OVERDUE, Notice.Kind.ESCALATED);
        assertThat(told("A-")).extracting(Notice::id).doesNotHaveDuplicates();
    }

    @Test
    @Tag("R3.10")
    void a_complaint_that_nobody_registers_is_the_admins_to_hear_of() {
        counter.ok("2025-01-06T09:00", Counter.ADMIN, counter.receive());
        counter.sweep("2025-01-10T00:00");
        assertThat(told("A-")).extracting(Notice::kind).containsExactly(Notice.Kind.ADMIN_OVERDUE);
        assertThat(told("A-").get(0).agency()).isEmpty();
    }

    @Test
    @Tag("R3.10")
    @Tag("R3.6")
    void who_is_to_complete_is_reminded_and_told_when_it_is_too_late() {
        counter.inProgress();
        counter.ok("2025-01-08T11:00", Counter.LIAISON, counter.pend());
        counter.sweep("2025-01-24T00:00");
        counter.sweep("2025-03-01T00:00");
        assertThat(told("A-"))
                .extracting(Notice::kind)
                .endsWith(Notice.Kind.REPORTER_NEWS, Notice.Kind.REPORTER_REMINDER, Notice.Kind.REPORTER_NEWS);
    }

    private List<Notice> told(String prefix) {
        return counter.store.waiting(99).stream()
                .filter(notice -> notice.id().startsWith(prefix))
                .toList();
    }
}
