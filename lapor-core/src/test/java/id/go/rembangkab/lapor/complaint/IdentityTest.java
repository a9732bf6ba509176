// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private final AtomicInteger drawn = new AtomicInteger();

    private Identity at(String instant) {
        return Identity.of(() -> Instant.parse(instant), bytes -> Arrays.fill(bytes, (byte) drawn.incrementAndGet()));
    }

    @Test
    void an_id_is_a_ulid_of_its_instant() {
        assertThat(at("2016-07-30T23:54:10.259Z").complaint().value()).isEqualTo("01ARZ3NDEK1111111111111111");
    }

    @Test
    void later_ids_sort_behind_earlier_ones() {
        assertThat(at("2025-06-02T00:00:00.001Z").complaint())
                .isGreaterThan(at("2025-06-02T00:00:00Z").complaint());
    }

    @Test
    void every_text_has_a_salt_of_its_own_and_is_genuine() {
        Identity identity = at("2025-06-02T00:00:00Z");
        Text one = identity.text("Jalan rusak");
        Text two = identity.text("Jalan rusak");
        assertThat(one.salt()).hasSize(32).isNotEqualTo(two.salt());
        assertThat(one.ref()).isNotEqualTo(two.ref());
        assertThat(one.isGenuine()).isTrue();
    }
}
