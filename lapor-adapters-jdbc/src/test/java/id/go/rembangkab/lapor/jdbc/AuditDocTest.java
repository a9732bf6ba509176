// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.EntryFormat;
import id.go.rembangkab.lapor.complaint.Logged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What docs/audit.md says about bytes is what is done. */
class AuditDocTest {
    private static final ComplaintId A = new ComplaintId("A");

    private List<String> vector;

    @BeforeEach
    void read() throws IOException {
        String doc = Files.readString(
                Files.exists(Path.of("docs")) ? Path.of("docs/audit.md") : Path.of("../docs/audit.md"));
        int from = doc.indexOf("```text\n") + "```text\n".length();
        vector = doc.substring(from, doc.indexOf("```", from)).lines().toList();
    }

    private Logged logged(int at) {
        return new Logged(at + 1L, Instant.parse(vector.get(3 * at)), vector.get(3 * at + 1), vector.get(3 * at + 2));
    }

    @Test
    @Tag("R15.1")
    void the_two_entries_are_linked_as_it_says() {
        assertThat(vector).hasSize(6);
        List<Logged> log = List.of(logged(0), logged(1));
        assertThat(Chain.verify(A, log, new Chain.Head(2, log.get(1).hash()))).isEmpty();
    }

    @Test
    void each_is_in_its_canonical_form() {
        for (int at : new int[] {0, 1}) {
            assertThat(EntryFormat.write(EntryFormat.read(logged(at).body())))
                    .isEqualTo(logged(at).body());
        }
    }
}
