// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.desk.Registry;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Brings the rows of a file through the gate, a batch at a time: a batch is kept as a whole or not at all, and the batches
 * before it stay. Holds two batches in memory, whatever the size of the file: one that is kept, one that is read meanwhile.
 */
final class ImportRun {
    private final String file;
    private final Rows rows;
    private final RowReader reader;
    private final ImportStore store;
    private final Desk desk;
    private final Registry registry;
    private final Identity identity;
    private final Actor actor;
    private final Instant at;
    private final boolean dryRun;
    private final Refused refused;
    private final BooleanSupplier interrupted;
    private final Progress progress;
    private final Set<AgencyCode> registered = new HashSet<>();
    private final Tally tally = new Tally();

    /** What is told of a refused row. */
    interface Refused {
        void row(Row row, Problem problem) throws IOException;

        void batchDone() throws IOException;
    }

    /** What became of a row: refused if there is a problem, there already, or imported. */
    private record Outcome(Row row, Optional<Problem> problem, boolean repeated) {}

    ImportRun(
            String file,
            Rows rows,
            ImportStore store,
            Identity identity,
            Actor actor,
            Instant at,
            boolean dryRun,
            Refused refused,
            BooleanSupplier interrupted,
            Progress progress) {
        this.file = file;
        this.rows = rows;
        this.store = store;
        this.desk = new Desk(store.ports());
        this.registry = new Registry(store.ports().agencies(), store.ports().channels());
        this.identity = identity;
        this.actor = actor;
        this.at = at;
        this.dryRun = dryRun;
        this.refused = refused;
        this.interrupted = interrupted;
        this.progress = progress;
        List<Agency> agencies = registry.agencies();
        agencies.forEach(agency -> registered.add(agency.code()));
        this.reader = new RowReader(file, rows, registry.channels(), agencies, identity, at);
    }

    Tally tally() {
        return tally;
    }

    /**
     * Reads to the end, or until interrupted.
     *
     * @throws Trouble if file, store or the file of refused rows fail; the tally tells what is kept
     */
    void run() {
        try (Batches batches = new Batches(rows, reader, interrupted)) {
            Batch batch = next(batches);
            while (!batch.isEmpty() && !interrupted.getAsBoolean()) {
                finish(batch);
                batch = next(batches);
            }
        }
    }

    private Batch next(Batches batches) {
        try {
            return batches.next();
        } catch (IOException e) {
            throw Trouble.failed("stopped.reading", file, tally.lastLine(), tally.imported());
        }
    }

    private void finish(Batch batch) {
        List<Outcome> outcomes = new ArrayList<>(batch.rows().size());
        try {
            if (dryRun) {
                batch.rows().forEach(row -> outcomes.add(look(row)));
            } else {
                store.together(() -> batch.rows().forEach(row -> outcomes.add(hand(row))));
            }
        } catch (StoreException e) {
            throw Trouble.failed(
                    "stopped.store",
                    file,
                    batch.firstLine(),
                    batch.lastLine(),
                    tally.imported(),
                    String.valueOf(e.getMessage()));
        }
        try {
            for (Outcome outcome : outcomes) {
                count(outcome);
            }
            refused.batchDone();
        } catch (IOException e) {
            throw Trouble.failed("stopped.rejects", file, tally.lastLine(), tally.imported(), Rejects.reason(e));
        }
        progress.at(batch.position());
    }

    private void count(Outcome outcome) throws IOException {
        long line = outcome.row().line();
        if (outcome.problem().isPresent()) {
            tally.rejected(line);
            refused.row(outcome.row(), outcome.problem().get());
        } else if (outcome.repeated()) {
            tally.alreadyThere(line);
        } else {
            tally.imported(line);
        }
    }

    private Outcome look(ReadRow read) {
        boolean there =
                read.past().filter(past -> isThere(past.command().intake())).isPresent();
        return new Outcome(read.row(), read.problem(), there);
    }

    private boolean isThere(Intake<Text> intake) {
        Ports ports = store.ports();
        return intake.trackingId().flatMap(ports.complaints()::registeredAs).isPresent()
                || intake.externalId()
                        .flatMap(id -> ports.complaints().receivedAs(intake.channel(), id.plain()))
                        .isPresent();
    }

    private Outcome hand(ReadRow read) {
        if (read.past().isEmpty()) {
            return new Outcome(read.row(), read.problem(), false);
        }
        PastRow past = read.past().get();
        Answer answer = desk.handle(Order.of(identity.complaint(), at, actor, past.command()));
        if (answer instanceof Answer.Refused no) {
            Rejection why = no.why().why();
            boolean repeated = why == Rejection.ALREADY_EXISTS;
            Optional<Problem> problem = repeated ? Optional.empty() : Optional.of(Problem.ofRow("row.refused", why));
            return new Outcome(read.row(), problem, repeated);
        }
        past.agency().filter(agency -> registered.add(agency.code())).ifPresent(registry::register);
        return new Outcome(read.row(), Optional.empty(), false);
    }
}
