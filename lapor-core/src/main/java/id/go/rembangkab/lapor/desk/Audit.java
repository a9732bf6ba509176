// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Grounds;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.PolicyVersion;
import id.go.rembangkab.lapor.complaint.Recount;
import id.go.rembangkab.lapor.complaint.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks the log: whether every chain is whole (R15.1), and every stored deadline what counting gives (R11.2). */
public final class Audit {
    private static final int PAGE = 500;

    private final Ports ports;

    /**
     * Creates an audit.
     *
     * @param ports where the log is
     */
    public Audit(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /**
     * What is wrong with the log of one complaint; at most one of the two is present.
     *
     * @param complaint the complaint
     * @param link the first broken link of its chain
     * @param deadline in a whole chain, the first deadline that is not what counting gives
     */
    public record Flaw(ComplaintId complaint, Optional<Chain.Broken> link, Optional<Recount.Mismatch> deadline) {
        /**
         * Checks that nothing is null.
         *
         * @param complaint the complaint
         * @param link the first broken link of its chain
         * @param deadline in a whole chain, the first deadline that is not what counting gives
         */
        public Flaw {
            Objects.requireNonNull(complaint, "complaint");
            Objects.requireNonNull(link, "link");
            Objects.requireNonNull(deadline, "deadline");
        }
    }

    /**
     * Checks every complaint.
     *
     * @param flawed told each complaint whose log is not as it should be
     * @return how many were checked
     */
    public long run(Consumer<Flaw> flawed) {
        long checked = 0;
        Optional<Standing> after = Optional.empty();
        while (true) {
            List<Standing> page = ports.complaints().standing(true, after, PAGE);
            for (Standing standing : page) {
                check(standing.complaint()).ifPresent(flawed);
                checked++;
            }
            if (page.size() < PAGE) {
                return checked;
            }
            after = Optional.of(page.get(page.size() - 1));
        }
    }

    /**
     * Checks one complaint.
     *
     * @param id the complaint
     * @return what is wrong, or empty if all is well
     */
    public Optional<Flaw> check(ComplaintId id) {
        Optional<History> found = ports.complaints().find(id);
        if (found.isEmpty()) {
            Chain.Broken gone = new Chain.Broken(1, Chain.Fault.MISSING);
            return Optional.of(new Flaw(id, Optional.of(gone), Optional.empty()));
        }
        History history = found.get();
        Optional<Chain.Broken> link = Chain.verify(id, history.log(), history.head());
        if (link.isPresent()) {
            return Optional.of(new Flaw(id, link, Optional.empty()));
        }
        return Recount.first(id, history.entries(), this::rules)
                .map(mismatch -> new Flaw(id, Optional.empty(), Optional.of(mismatch)));
    }

    private Optional<Grounds> rules(PolicyVersion policy, CalendarVersion calendar) {
        return ports.rulebook()
                .policy(policy)
                .flatMap(known -> ports.rulebook().calendar(calendar).map(days -> Grounds.of(known, days)));
    }
}
