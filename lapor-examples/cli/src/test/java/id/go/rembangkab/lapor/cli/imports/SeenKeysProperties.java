// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SeenKeysProperties {
    @Property(tries = 200)
    @Tag("R9.4")
    void remembers_the_first_line_of_each_key(
            @ForAll @Size(max = 5000) List<@IntRange(min = 0, max = 4000) Integer> numbers) {
        SeenKeys seen = new SeenKeys();
        Map<String, Long> model = new HashMap<>();
        long line = 1;
        for (int number : numbers) {
            String key = String.valueOf(9_000_000 + number);
            Long first = model.putIfAbsent(key, line);
            assertThat(seen.firstLine(key, line)).isEqualTo(first == null ? 0 : first);
            line++;
        }
    }
}
