// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.NullPointerTester;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormTest {

    @Test
    void each_form_names_its_unit() {
        assertThat(Norm.parse("5wd")).isEqualTo(new Norm.WorkingDays(5));
        assertThat(Norm.parse("3d")).isEqualTo(new Norm.CalendarDays(3));
        assertThat(Norm.parse("1mo")).isEqualTo(new Norm.Months(1));
        assertThat(Norm.parse("5m")).isEqualTo(new Norm.Elapsed(Duration.ofMinutes(5)));
        assertThat(Norm.parse("2h")).isEqualTo(new Norm.Elapsed(Duration.ofHours(2)));
        assertThat(Norm.parse("5m@office")).isEqualTo(new Norm.OfficeTime(Duration.ofMinutes(5)));
        assertThat(Norm.parse("2h@office")).isEqualTo(new Norm.OfficeTime(Duration.ofHours(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5wd", "3d", "1mo", "5m", "2h", "5m@office", "2h@office", "90m", "2147483647wd", "2147483647m"})
    void what_is_written_is_read_back(String text) {
        assertThat(Norm.parse(text)).hasToString(text);
        assertThat(Norm.parse(Norm.parse(text).toString())).isEqualTo(Norm.parse(text));
    }

    @Test
    void whole_hours_are_written_as_hours() {
        assertThat(Norm.parse("120m")).hasToString("2h").isEqualTo(Norm.parse("2h"));
        assertThat(Norm.parse("007wd")).hasToString("7wd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "wd",
                "5 wd",
                "5WD",
                "-5wd",
                "+5wd",
                "0wd",
                "0d",
                "0mo",
                "0m",
                "0h@office",
                "5w",
                "5.5d",
                "5wd@office",
                "3d@office",
                "1mo@office",
                "@office",
                "5@office",
                "m@office",
                "5m@",
                "5m@OFFICE",
                "5m@office@office",
                "2147483648wd",
                "99999999999999999999d",
                "٥wd",
                "5wd ",
                "5y"
            })
    void anything_else_is_refused_with_what_was_expected(String text) {
        assertThatThrownBy(() -> Norm.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not a norm, expected a number from 1 to 2147483647 and a unit: "
                        + "5wd, 3d, 1mo, 5m, 2h, 5m@office or 2h@office");
    }

    @Test
    void a_norm_is_at_least_one_unit_and_times_are_whole_minutes() {
        assertThatThrownBy(() -> new Norm.WorkingDays(0)).hasMessage("days is 0, expected 1 or more");
        assertThatThrownBy(() -> new Norm.CalendarDays(-1)).hasMessage("days is -1, expected 1 or more");
        assertThatThrownBy(() -> new Norm.Months(0)).hasMessage("months is 0, expected 1 or more");
        for (Duration odd : new Duration[] {
            Duration.ZERO,
            Duration.ofMinutes(-1),
            Duration.ofSeconds(59),
            Duration.ofSeconds(61),
            Duration.ofMinutes(1).plusNanos(1),
            Duration.ofMinutes(Integer.MAX_VALUE + 1L)
        }) {
            assertThatThrownBy(() -> new Norm.Elapsed(odd))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("duration is " + odd + ", expected whole minutes from 1 to 2147483647");
            assertThatThrownBy(() -> new Norm.OfficeTime(odd)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Norm.parse("2147483647h")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_pause_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> Pause.between(Instant.EPOCH, Instant.EPOCH.minusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the pause ends at 1969-12-31T23:59:59.999999999Z, before it begins at 1970-01-01T00:00:00Z");
        assertThat(Pause.between(Instant.EPOCH, Instant.EPOCH).to()).contains(Instant.EPOCH);
        assertThat(Pause.since(Instant.EPOCH).to()).isEmpty();
    }

    @Test
    void null_is_refused_everywhere() {
        var tester = new NullPointerTester()
                .setDefault(Norm.class, new Norm.WorkingDays(1))
                .setDefault(Due.class, new Due.NotCovered(Year.of(2028)))
                .setDefault(java.time.ZoneId.class, ZoneOffset.UTC)
                .setDefault(Year.class, Year.of(2028))
                .setDefault(
                        id.go.rembangkab.lapor.calendar.WorkingCalendar.class,
                        id.go.rembangkab.lapor.calendar.WorkingCalendar.indonesia())
                .setDefault(
                        id.go.rembangkab.lapor.calendar.OfficeHours.class,
                        id.go.rembangkab.lapor.calendar.OfficeHours.rembang())
                .setDefault(
                        id.go.rembangkab.lapor.calendar.CalendarVersion.class,
                        id.go.rembangkab.lapor.calendar.WorkingCalendar.indonesia()
                                .version())
                .setDefault(java.time.LocalDate.class, java.time.LocalDate.EPOCH);
        tester.testAllPublicStaticMethods(Norm.class);
        tester.testAllPublicStaticMethods(Pause.class);
        tester.testAllPublicStaticMethods(SlaClock.class);
        tester.testAllPublicConstructors(Pause.class);
        tester.testAllPublicConstructors(Deadline.class);
        tester.testAllPublicConstructors(Due.Suspended.class);
        tester.testAllPublicConstructors(Due.NotCovered.class);
        tester.testAllPublicConstructors(PassedDay.class);
        tester.testAllPublicConstructors(Explanation.class);
        tester.testAllPublicConstructors(Norm.Elapsed.class);
        tester.testAllPublicConstructors(Norm.OfficeTime.class);
    }
}
