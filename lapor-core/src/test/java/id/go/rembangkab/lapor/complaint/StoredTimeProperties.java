// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTimeProperties {
    private static final long LATEST = 253_402_300_799L; // the last second of the year 9999

    @Property
    void an_instant_is_read_as_the_platform_reads_it(
            @ForAll @LongRange(min = -LATEST / 10, max = LATEST) long second,
            @ForAll @LongRange(min = 0, max = 999_999) long micros) {
        for (Instant instant :
                new Instant[] {Instant.ofEpochSecond(second), Instant.ofEpochSecond(second, micros * 1000)}) {
            assertThat(StoredTime.instant(instant.toString())).isEqualTo(instant);
        }
    }

    /** Beyond the years of four digits, and to the nanosecond, too. */
    @Property
    void an_instant_is_written_as_the_platform_writes_it(
            @ForAll @LongRange(min = -2 * LATEST, max = 2 * LATEST) long second,
            @ForAll @LongRange(min = 0, max = 999_999_999) long nanos) {
        for (long fraction : new long[] {0, nanos, nanos / 1000 * 1000, nanos / 1_000_000 * 1_000_000}) {
            Instant instant = Instant.ofEpochSecond(second, fraction);
            StringBuilder out = new StringBuilder();
            StoredTime.write(out, instant);
            assertThat(out).hasToString(instant.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31T23:59:59Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999Z",
                "+10000-01-01T00:00:00Z",
                "-0001-06-01T00:00:00.001Z",
                "2025-01-01T00:00:00.010Z",
                "2025-01-01T09:08:07.000001Z"
            })
    void at_the_ends_of_the_usual_form_an_instant_is_written_whole(String text) {
        StringBuilder out = new StringBuilder();
        StoredTime.write(out, Instant.parse(text));
        assertThat(out).hasToString(text);
    }

    @Property
    void a_day_is_read_as_the_platform_reads_it(@ForAll @LongRange(min = -500_000, max = 2_900_000) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(StoredTime.day(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30T00:00:00Z",
                "2025-02-06T25:00:00Z",
                "2025-02-06T00:61:00Z",
                "2025-02-06T00:00:61Z",
                "2025/02/06T00:00:00Z",
                "2025-02-06 00:00:00Z",
                "2025-02-06T00:00:00X",
                "2025-0a-06T00:00:00Z",
                ""
            })
    void what_is_no_instant_is_refused(String text) {
        assertThatThrownBy(() -> StoredTime.instant(text)).isInstanceOf(DateTimeException.class);
    }
}
