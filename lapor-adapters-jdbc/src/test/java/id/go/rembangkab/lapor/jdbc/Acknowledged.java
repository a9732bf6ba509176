// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.notice.Notice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What a client was told is kept, and whether it is. */
final class Acknowledged {
    private final Map<String, Long> versions = new ConcurrentHashMap<>();
    private long commits;

    /** Listens until so many more commits were acknowledged, then kills the process, and hears the rest. */
    void hearAndKill(Process writer, int more) throws IOException {
        hearAndKill(writer, more, () -> {});
    }

    /** As above; kills something else before. */
    void hearAndKill(Process writer, int more, Runnable killBefore) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            int heard = 0;
            String line = lines.readLine();
            while (line != null) {
                String[] told = line.split(" ", -1);
                // The last line may be cut; what was not told whole was not acknowledged.
                if (told.length == 2 && told[1].matches("[1-9]")) {
                    versions.merge(told[0], Long.valueOf(told[1]), Math::max);
                    commits++;
                    heard++;
                }
                if (heard == more) {
                    killBefore.run();
                    // Killing the process by itself would also close what it has said.
                    writer.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        } finally {
            writer.destroyForcibly();
        }
    }

    /** All are there, none twice, every chain whole; what was being written is there whole or not at all. */
    void assertAllThere(JdbcStore store) {
        Set<String> told = store.notices().waiting(Integer.MAX_VALUE).stream()
                .map(Notice::id)
                .collect(Collectors.toSet());
        Optional<ComplaintId> after = Optional.empty();
        long seen = 0;
        List<History> page = store.complaints().histories(after, 500);
        while (!page.isEmpty()) {
            for (History history : page) {
                String id = history.complaint().value();
                assertThat(Chain.verify(history.complaint(), history.log(), history.head()))
                        .as(id)
                        .isEmpty();
                assertThat(history.replay().version()).isGreaterThanOrEqualTo(versions.getOrDefault(id, 0L));
                assertThat(store.complaints().used("admin", id)).as(id).isPresent();
                assertThat(told).contains(id + "-n");
                seen += versions.containsKey(id) ? 1 : 0;
            }
            page = store.complaints()
                    .histories(Optional.of(page.get(page.size() - 1).complaint()), 500);
        }
        assertThat(seen).isEqualTo(versions.size());
    }

    @Override
    public String toString() {
        return commits + " acknowledged commits on " + versions.size() + " complaints";
    }
}
