// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.calendar.DayKind;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.Decree;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.PolicyVersion;
import id.go.rembangkab.lapor.desk.Rulebook;
import id.go.rembangkab.lapor.sla.Norm;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the Javadoc of {@link Rulebook} promises. */
public abstract class RulebookContract {
    private static final LocalDate MARKET_DAY = LocalDate.of(2025, 7, 9);
    private static final Decree REGENT = new Decree(
            "PERBUP-2025-1",
            "Peraturan Bupati Rembang 1/2025, \"pasaran\"",
            Optional.of(LocalDate.of(2025, 6, 30)),
            Optional.empty(),
            Optional.empty(),
            Decree.Assurance.DATE_NOT_SEEN,
            "berita daerah,\thalaman 1\n\\t dan 2");

    private Rulebook rulebook;

    /**
     * Opens a rulebook to which nothing was added.
     *
     * @return the rulebook
     * @throws Exception if it cannot be opened
     */
    protected abstract Rulebook open() throws Exception;

    /**
     * Opens once more what {@link #open} opened, as after a restart; a rulebook that keeps nothing gives the same one.
     *
     * @return the rulebook
     * @throws Exception if it cannot be opened
     */
    protected abstract Rulebook reopen() throws Exception;

    /**
     * Closes what was opened.
     *
     * @throws Exception if it cannot be closed
     */
    protected void close() throws Exception {}

    @BeforeEach
    final void openRulebook() throws Exception {
        rulebook = open();
    }

    @AfterEach
    final void closeRulebook() throws Exception {
        close();
    }

    private static WorkingCalendar withMarketDay() {
        return WorkingCalendar.indonesia()
                .with(
                        new DayOff(
                                MARKET_DAY, DayKind.REGIONAL_HOLIDAY, "Pasaran, \"Wage\"", "Market day", REGENT.id()),
                        REGENT);
    }

    @Test
    void begins_with_what_comes_with_the_library() {
        assertThat(rulebook.policy()).isEqualTo(Policy.REMBANG_2024);
        assertThat(rulebook.calendar()).isEqualTo(WorkingCalendar.indonesia());
        for (Policy policy : Policy.BUNDLED) {
            assertThat(rulebook.policy(policy.version())).contains(policy);
        }
    }

    @Test
    @Tag("R11.6")
    void puts_a_policy_in_force_and_keeps_the_one_before() throws Exception {
        rulebook.adopt(Policy.LITERAL);
        assertThat(rulebook.policy()).isEqualTo(Policy.LITERAL);
        assertThat(rulebook.policy(Policy.REMBANG_2024.version())).contains(Policy.REMBANG_2024);
        assertThat(reopen().policy()).isEqualTo(Policy.LITERAL);
    }

    @Test
    void puts_a_policy_in_force_again() throws Exception {
        rulebook.adopt(Policy.LITERAL);
        rulebook.adopt(Policy.REMBANG_2024);
        assertThat(rulebook.policy()).isEqualTo(Policy.REMBANG_2024);
        assertThat(reopen().policy()).isEqualTo(Policy.REMBANG_2024);
    }

    @Test
    void keeps_a_policy_of_the_embedder() throws Exception {
        Policy varied = Policy.SP4N_OBSERVED
                .with("KABUPATEN_LAIN", ClockKind.NOTIFY, Norm.parse("5m"))
                .with("KABUPATEN_LAIN", ClockKind.VERIFY, Norm.parse("4wd"))
                .withReportToHead("KABUPATEN_LAIN", false);
        rulebook.adopt(varied);
        assertThat(rulebook.policy()).isEqualTo(varied);
        Rulebook again = reopen();
        assertThat(again.policy()).isEqualTo(varied);
        assertThat(again.policy(varied.version()).orElseThrow().text()).isEqualTo(varied.text());
    }

    @Test
    @Tag("R11.1")
    void finds_every_calendar_that_was_ever_the_newest() throws Exception {
        WorkingCalendar later = withMarketDay();
        WorkingCalendar latest = later.workingThroughCollectiveLeave().lowerBound();
        rulebook.adopt(later);
        assertThat(rulebook.calendar()).isEqualTo(later);
        rulebook.adopt(latest);
        assertThat(rulebook.calendar()).isEqualTo(latest);
        Rulebook again = reopen();
        assertThat(again.calendar()).isEqualTo(latest);
        for (WorkingCalendar calendar : new WorkingCalendar[] {WorkingCalendar.indonesia(), later, latest}) {
            assertThat(again.calendar(calendar.version())).contains(calendar);
        }
        assertThat(again.calendar(later.version()).orElseThrow().isWorkingDay(MARKET_DAY))
                .isFalse();
    }

    @Test
    void finds_nothing_that_was_never_used() {
        assertThat(rulebook.policy(new PolicyVersion("REMBANG_2024", "0".repeat(16))))
                .isEmpty();
        assertThat(rulebook.calendar(new CalendarVersion("0".repeat(32)))).isEmpty();
        assertThat(rulebook.calendar(withMarketDay().version())).isEmpty();
    }
}
