// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The board by which the admin monitors follow-up (SOP step 3, R3.10): what is not ended, nearest deadline first. Reading
 * changes nothing.
 */
public final class Board {
    private static final int PAGE = 500;

    private final Ports ports;

    /**
     * Creates a board.
     *
     * @param ports where complaints are
     */
    public Board(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /**
     * Shows each complaint that is not CLOSED, ARCHIVED or RETURNED, nearest deadline first; those without one last.
     *
     * @param reader an agency's officers see what their agency has or supports; anyone else sees all, which holds no
     *     texts
     * @param shown told each complaint
     */
    public void forEach(Optional<Actor> reader, Consumer<Complaint> shown) {
        Optional<Standing> after = Optional.empty();
        while (true) {
            List<Standing> page = ports.complaints().standing(false, after, PAGE);
            for (Standing standing : page) {
                ports.complaints()
                        .current(standing.complaint())
                        .filter(complaint -> mayList(complaint, reader))
                        .ifPresent(shown);
            }
            if (page.size() < PAGE) {
                return;
            }
            after = Optional.of(page.get(page.size() - 1));
        }
    }

    private static boolean mayList(Complaint complaint, Optional<Actor> reader) {
        return reader.flatMap(Actor::agency)
                .map(agency -> Views.concerns(complaint, agency))
                .orElse(true);
    }
}
