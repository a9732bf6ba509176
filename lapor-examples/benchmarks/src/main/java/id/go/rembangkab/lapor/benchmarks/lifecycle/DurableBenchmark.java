// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.lifecycle;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.benchmarks.statements.Statements;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import id.go.rembangkab.lapor.privacy.Detector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.sqlite.SQLiteDataSource;

/**
 * Commands that are on the disk when they are answered: the desk on SQLite, beside the very statements it says, written down
 * once and said again by bare JDBC on a connection that is kept. Twelve commands take a complaint from its channel to closed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 6, time = 5)
public class DurableBenchmark {
    private static final int COMMANDS = 12;
    private static final String WORD = "ronde";

    private final Statements statements = new Statements();
    private Path folder;
    private JdbcStore store;
    private Desk desk;
    private Statements.Bare bare;
    private int round;
    private Walk walk;
    private Statements.Script script;

    /** Opens a desk and a bare connection on databases of their own, and lets the bare one learn what the desk says. */
    @Setup
    public void open() throws IOException, SQLException {
        folder = Files.createTempDirectory("lapor-durable");
        try (JdbcStore heard =
                JdbcStore.openUnencrypted(statements.heardBy(database("bare.db")), InstantSource.system())) {
            Desk learning = desk(heard);
            statements.forget();
            handle(learning, Walk.named(WORD));
        }
        store = JdbcStore.openUnencrypted(database("desk.db"), InstantSource.system());
        desk = desk(store);
        bare = statements.new Bare(database("bare.db"));
    }

    private SQLiteDataSource database(String file) {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + folder.resolve(file));
        return dataSource;
    }

    private static Desk desk(JdbcStore store) {
        store.agencies()
                .put(new Agency(
                        new AgencyCode("DPUTARU"),
                        "Dinas Pekerjaan Umum dan Tata Ruang",
                        Set.of(new Category("jalan")),
                        List.of(LiaisonOfficer.of("Petugas", "0812")),
                        true));
        return new Desk(store.ports(Detector.standard()));
    }

    private static void handle(Desk desk, Walk walk) {
        for (Order order : walk.orders()) {
            Answer answer = desk.handle(order);
            if (!(answer instanceof Answer.Done)) {
                throw new IllegalStateException(order.command().verb() + ": " + answer);
            }
        }
    }

    /** Makes a new complaint for both, so that neither is timed while it is made; twelve commands take milliseconds. */
    @Setup(Level.Invocation)
    public void prepare() {
        round++;
        walk = Walk.named("r" + round);
        script = statements.with(WORD, "r" + round);
    }

    /** Twelve commands through the gate. */
    @Benchmark
    @OperationsPerInvocation(COMMANDS)
    public void lapor() {
        handle(desk, walk);
    }

    /** What the database is told for twelve commands, and nothing else. */
    @Benchmark
    @OperationsPerInvocation(COMMANDS)
    public long bareJdbc() throws SQLException {
        return bare.again(script);
    }

    /** Closes both and deletes the files. */
    @TearDown
    public void close() throws IOException, SQLException {
        bare.close();
        store.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
