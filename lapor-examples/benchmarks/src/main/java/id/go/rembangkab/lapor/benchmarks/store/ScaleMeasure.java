// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import id.go.rembangkab.lapor.benchmarks.store.Crowd.Dialect;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.desk.Sweep;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import id.go.rembangkab.lapor.privacy.Detector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/**
 * What work costs among ten thousand, a hundred thousand and a million complaints, in one run on one database that grows: no
 * column should grow with it. Not JMH: what is measured is the disk's and the database's as much as ours.
 */
public final class ScaleMeasure {
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int PAGE = 50;
    private static final int BATCH = 500;
    private static final int WARM_UP = 2_000;
    private static final int COMMANDS = 2_000;
    private static final int ROUNDS = 9;

    private final Random random = new Random(1);
    private final Ports ports;
    private final Desk desk;
    private final Crowd crowd;
    private int texts;
    private int swept;
    private int remarkedFrom = Integer.MAX_VALUE;
    private int remarkedTo;

    private ScaleMeasure(JdbcStore store, Crowd crowd) {
        this.ports = store.ports(Detector.standard());
        this.desk = new Desk(ports);
        this.crowd = crowd;
    }

    /**
     * Measures on a throw-away PostgreSQL that flushes, then on SQLite.
     *
     * @param arguments the greatest size, a million if not given
     * @throws Exception if anything fails
     */
    public static void main(String[] arguments) throws Exception {
        int most = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        try (ThrowAwayServer server = ThrowAwayServer.start();
                HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(server.url());
            measure(pool, Dialect.POSTGRESQL, most);
        }
        Path folder = Files.createTempDirectory("lapor-scale");
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + folder.resolve("lapor.db"));
        measure(database, Dialect.SQLITE, most);
    }

    private static void measure(DataSource database, Dialect dialect, int most) throws SQLException {
        try (JdbcStore store = JdbcStore.openUnencrypted(database, InstantSource.system())) {
            Ports ports = store.ports(Detector.standard());
            Answered.take(ports, "ORIGINAL");
            ScaleMeasure measure = new ScaleMeasure(store, new Crowd(database, dialect, "ORIGINAL"));
            System.out.println(dialect);
            for (int size : SIZES.stream().filter(size -> size <= most).toList()) {
                long start = System.nanoTime();
                measure.crowd.growTo(size);
                System.out.printf(Locale.ROOT, "grown to %d in %.0f s%n", size, (System.nanoTime() - start) / 1e9);
                measure.tell();
            }
        }
    }

    private void tell() throws SQLException {
        closeRemarked();
        double[] claims = new double[ROUNDS];
        double[] sweeps = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            claims[round] = claim();
            sweeps[round] = sweep();
        }
        remarkedFrom = crowd.size() / 2;
        remarkedTo = crowd.size();
        times(WARM_UP, this::comment);
        double[] commands = times(COMMANDS, this::comment);
        double[] reads = times(COMMANDS, this::read);
        double[] pages = times(ROUNDS * 5, this::page);
        System.out.printf(
                Locale.ROOT,
                "%d complaints: command %.2f ms (p99 %.2f), one read whole %.2f ms (p99 %.2f), page of %d %.2f ms,"
                        + " %d due claimed %.1f ms, closed %.0f ms, %d bytes each on the disk%n",
                crowd.size(),
                part(commands, 50),
                part(commands, 99),
                part(reads, 50),
                part(reads, 99),
                PAGE,
                part(pages, 50),
                BATCH,
                part(claims, 50),
                part(sweeps, 50),
                crowd.bytes() / crowd.size());
    }

    /** A durable command on a complaint that is not held in memory. */
    private void comment() {
        Complaint complaint = ports.complaints().find(any()).orElseThrow().replay();
        Text remark = Text.seal("r" + texts++, "5a17", "Catatan");
        Answer answer = desk.handle(Order.of(
                complaint.id(), complaint.last().plusSeconds(1), Actor.of(Role.ADMIN), new Command.Comment(remark)));
        if (!(answer instanceof Answer.Done)) {
            throw new IllegalStateException("a remark is refused: " + answer);
        }
    }

    private void read() {
        if (ports.complaints().find(any()).orElseThrow().replay().status().ended()) {
            throw new IllegalStateException("closed before its time");
        }
    }

    /** Any in the later half; the sweeps close from the start. */
    private ComplaintId any() {
        return new ComplaintId(Crowd.id(anyNumber()));
    }

    private int anyNumber() {
        int half = crowd.size() / 2;
        return half + random.nextInt(half - PAGE);
    }

    private void page() {
        int number = anyNumber();
        Optional<Standing> after =
                Optional.of(new Standing(Crowd.FROM.plusSeconds(number), new ComplaintId(Crowd.id(number))));
        if (ports.complaints().standing(false, after, PAGE).isEmpty()) {
            throw new IllegalStateException("an empty page");
        }
    }

    private double claim() {
        long start = System.nanoTime();
        List<Standing> due = ports.complaints().claim(Crowd.FROM.plusSeconds(crowd.size()), Optional.empty(), BATCH);
        double millis = (System.nanoTime() - start) / 1e6;
        check(BATCH, due.size());
        ports.complaints().release(due.stream().map(Standing::complaint).toList());
        return millis;
    }

    /** A remark has the desk reckon anew when time acts, which was long ago; those are not to be among what is measured. */
    private void closeRemarked() {
        if (swept + ROUNDS * BATCH > remarkedFrom) {
            swept = remarkedTo;
        }
        new Sweep(ports, desk).run(Crowd.FROM.plusSeconds(swept), done -> {});
    }

    /** Closes those that the next 500 seconds bring. */
    private double sweep() {
        swept += BATCH;
        List<Answer.Done> closed = new ArrayList<>();
        long start = System.nanoTime();
        new Sweep(ports, desk).run(Crowd.FROM.plusSeconds(swept), closed::add);
        double millis = (System.nanoTime() - start) / 1e6;
        check(
                BATCH,
                closed.stream()
                        .filter(done -> done.complaint().status().ended())
                        .count());
        return millis;
    }

    private static void check(long expected, long found) {
        if (found != expected) {
            throw new IllegalStateException("expected " + expected + ", found " + found);
        }
    }

    private double[] times(int times, Runnable work) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }

    private static double part(double[] sample, int percent) {
        double[] sorted = Arrays.stream(sample).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
