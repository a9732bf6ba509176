// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScanTest {
    private final Scan scan =
            new Scan(StandardDetector.lexicon(List.of()), new RegionCodes(ResourceLines.of("regions.txt")));

    @Test
    void the_memory_for_a_huge_paragraph_is_not_worth_keeping() {
        scan.of("banjir ".repeat(16_384));
        assertThat(scan.isSmall()).isTrue();
        scan.of("banjir ".repeat(16_385));
        assertThat(scan.isSmall()).isFalse();
    }

    @Test
    void the_memory_for_many_paragraphs_is_that_for_one() {
        scan.of("banjir lagi\n\n".repeat(20_000));
        assertThat(scan.isSmall()).isTrue();
    }
}
