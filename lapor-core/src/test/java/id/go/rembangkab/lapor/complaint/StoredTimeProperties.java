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
