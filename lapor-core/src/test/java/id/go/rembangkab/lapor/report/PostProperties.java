// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class PostProperties {
    @Property(tries = 100)
    @Tag("R12.4")
    void every_post_fits_its_platform(@ForAll List<String> texts, @ForAll String agency) {
        List<PublicationReport.Item> items = texts.stream()
                .map(text -> new PublicationReport.Item(
                        Optional.empty(), LocalDate.EPOCH, Optional.empty(), text.repeat(9), Optional.empty(), 0))
                .toList();
        for (Platform platform : Platform.values()) {
            Post post = Post.of(platform, agency, YearMonth.of(2025, 2), items, items.size());
            assertThat(platform.length(post.text())).isLessThanOrEqualTo(platform.limit());
            assertThat(post.text()).endsWith("lapor.go.id");
        }
    }
}
