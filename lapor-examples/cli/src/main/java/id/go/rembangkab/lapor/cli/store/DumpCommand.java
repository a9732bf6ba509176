// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.store;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.KeptStore;
import id.go.rembangkab.lapor.cli.office.MayAct;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.desk.Audit;
import id.go.rembangkab.lapor.jdbc.DumpRow;
import id.go.rembangkab.lapor.privacy.Detector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;

/**
 * {@code lapor dump}: everything that a store holds as JSON Lines, the last of which says that it is whole. Whoever has the store
 * and its keys may; who says to act in a role that may not read everything is refused.
 */
@Command(name = "dump")
public final class DumpCommand extends Answering {
    private static final Set<Role> READ_EVERYTHING = Set.of(Role.ADMIN, Role.SYSTEM);

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public DumpCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Optional<Actor> reader = common().reader();
        if (reader.isPresent() && !MayAct.as(reader.get(), READ_EVERYTHING, "dump", terminal(), common().json())) {
            return NO;
        }
        try (KeptStore kept =
                KeptStore.open(Office.db(terminal(), common()), terminal().clock())) {
            terminal().out().println(JsonText.of(Map.of("lapor", 1)));
            long rows = kept.store().dump(row -> terminal().out().println(JsonText.of(line(row))));
            terminal().out().println(JsonText.of(Map.of("rows", rows)));
            terminal().out().flush();
            AtomicLong flaws = new AtomicLong();
            new Audit(kept.store().ports(Detector.standard())).run(flaw -> {
                flaws.incrementAndGet();
                terminal().tell("dump.flaw", flaw.complaint());
            });
            terminal().tell("dump.sum", rows);
            return flaws.get() == 0 ? DONE : NO;
        }
    }

    private static Map<String, Object> line(DumpRow row) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("table", row.table());
        line.putAll(row.values());
        return line;
    }
}
