// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-06T09:00:00+07:00",
                "2025-01-06T09:00+07:00",
                "2025-01-06T09:00:00.000+0700",
                "2025-01-06T09:00:00+07",
                "2025-01-06T02:00:00Z",
                "2025-01-05T21:00:00-05:00"
            })
    void any_offset_names_the_same_instant(String text) {
        assertThat(Instants.read("at", text)).isEqualTo(Instant.parse("2025-01-06T02:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-01-06",
                "2025-01-06T09:00:00",
                "2025-01-06 09:00:00+07:00",
                "2025-02-29T09:00:00+07:00",
                "2025-01-06T24:00:00+07:00",
                "2025-01-06T09:00:00+19:00",
                "1899-12-31T09:00:00+07:00",
                "3000-01-01T09:00:00+07:00",
                "+999999999-01-01T09:00:00+07:00",
                "2025-01-06T09:00:00[Asia/Jakarta]"
            })
    void anything_else_is_no_instant(String text) {
        assertThatThrownBy(() -> Instants.read("at", text))
                .asInstanceOf(type(BadFieldException.class))
                .satisfies(bad -> assertThat(bad.expectation()).isEqualTo(Expectation.INSTANT));
    }

    @Test
    void is_written_as_it_is_read_in_rembang() {
        assertThat(Instants.write(Instant.parse("2025-01-05T17:00:00Z"))).isEqualTo("2025-01-06T00:00:00+07:00");
    }
}
