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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Brings the rows of a file through the gate, a batch at a time: a batch is kept as a whole or not at all, and the batches
 * before it stay. Holds one batch in memory, whatever the size of the file.
 */
final class ImportRun {
    private static final int BATCH_ROWS = 500;
    private static final long BATCH_CHARACTERS = 8 << 20;

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
    private final Map<AgencyCode, Agency> agencies = new LinkedHashMap<>();
    private final SeenKeys seen = new SeenKeys();
    private final Tally tally = new Tally();

    /** What is told of a refused row. */
    interface Refused {
        void row(Row row, Problem problem) throws IOException;

        void batchDone() throws IOException;
    }

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
        registry.agencies().forEach(agency -> agencies.put(agency.code(), agency));
        this.reader = new RowReader(file, rows, registry.channels(), this::agencyNamed, identity, at);
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
        List<Item> batch = new ArrayList<>(BATCH_ROWS);
        long size = 0;
        Optional<Row> row = next();
        while (row.isPresent() && !interrupted.getAsBoolean()) {
            batch.add(new Item(row.get()));
            size += row.get().size();
            if (batch.size() == BATCH_ROWS || size > BATCH_CHARACTERS) {
                finish(batch);
                batch.clear();
                size = 0;
            }
            row = next();
        }
        if (!interrupted.getAsBoolean()) {
            finish(batch);
        }
    }

    private Optional<Row> next() {
        try {
            return rows.next();
        } catch (IOException e) {
            throw Trouble.failed("stopped.reading", file, tally.lastLine(), tally.imported());
        }
    }

    private void finish(List<Item> batch) {
        try {
            if (dryRun) {
                batch.forEach(this::look);
            } else if (!batch.isEmpty()) {
                store.together(() -> batch.forEach(this::hand));
            }
        } catch (StoreException e) {
            throw Trouble.failed(
                    "stopped.store",
                    file,
                    batch.get(0).row.line(),
                    batch.get(batch.size() - 1).row.line(),
                    tally.imported(),
                    String.valueOf(e.getMessage()));
        }
        try {
            for (Item item : batch) {
                count(item);
            }
            refused.batchDone();
        } catch (IOException e) {
            throw Trouble.failed("stopped.rejects", file, tally.lastLine(), tally.imported(), Rejects.reason(e));
        }
        progress.at(rows.position());
    }

    private void count(Item item) throws IOException {
        if (item.problem.isPresent()) {
            tally.rejected(item.row.line());
            refused.row(item.row, item.problem.get());
        } else if (item.repeated) {
            tally.alreadyThere(item.row.line());
        } else {
            tally.imported(item.row.line());
        }
    }

    private Optional<PastRow> read(Item item) {
        try {
            PastRow past = reader.read(item.row);
            long first = seen.firstLine(past.key(), item.row.line());
            if (first == 0) {
                return Optional.of(past);
            }
            item.problem = Optional.of(Problem.ofRow("row.duplicate", first));
        } catch (BadCell e) {
            item.problem = Optional.of(e.problem());
        }
        return Optional.empty();
    }

    private void look(Item item) {
        item.repeated =
                read(item).filter(past -> isThere(past.command().intake())).isPresent();
    }

    private boolean isThere(Intake<Text> intake) {
        Ports ports = store.ports();
        return intake.trackingId().flatMap(ports.complaints()::registeredAs).isPresent()
                || intake.externalId()
                        .flatMap(id -> ports.complaints().receivedAs(intake.channel(), id.plain()))
                        .isPresent();
    }

    private void hand(Item item) {
        Optional<PastRow> past = read(item);
        if (past.isEmpty()) {
            return;
        }
        Answer answer =
                desk.handle(Order.of(identity.complaint(), at, actor, past.get().command()));
        if (answer instanceof Answer.Refused no) {
            item.repeated = no.why().why() == Rejection.ALREADY_EXISTS;
            item.problem = item.repeated
                    ? Optional.empty()
                    : Optional.of(Problem.ofRow("row.refused", no.why().why()));
            return;
        }
        past.get()
                .agency()
                .filter(agency -> !agencies.containsKey(agency.code()))
                .ifPresent(this::register);
    }

    private void register(Agency agency) {
        registry.register(agency);
        agencies.put(agency.code(), agency);
    }

    private Optional<AgencyCode> agencyNamed(String name) {
        List<AgencyCode> named = agencies.values().stream()
                .filter(agency -> agency.name().equalsIgnoreCase(name)
                        || agency.code().value().equalsIgnoreCase(name))
                .map(Agency::code)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static final class Item {
        private final Row row;
        private Optional<Problem> problem = Optional.empty();
        private boolean repeated;

        private Item(Row row) {
            this.row = row;
        }
    }
}
