// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.web;

import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.form.CommandForms;
import id.go.rembangkab.lapor.form.Form;
import id.go.rembangkab.lapor.form.Making;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Complaints handed in over HTTP, each with a key of its own and on the disk when it is answered, beside a desk that is told the same by as many threads as
 * there are connections, on a store of the same kind on the same disk. In turn, so that both meet the same neighbours.
 */
public final class CommandsMeasure {
    private static final int ROUNDS = 4;
    private static final int THREADS = 16;
    private static final long NANOS = 5_000_000_000L;

    /** Each request says another key and another id of the channel. */
    private static final String SCRIPT = """
            local n = 0
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/json"
            request = function()
              n = n + 1
              wrk.headers["Idempotency-Key"] = "ROUND-" .. n
              return wrk.format(nil, nil, nil, '{"channel":"WHATSAPP","external_id":"ROUND-' .. n ..
                '","title":"Jalan berlubang","description":"Jalan di depan pasar berlubang.","evidence":["foto.jpg"],' ..
                '"reporter":{"id":"r-1","name":"Sutrisno","contact":"081234567890"}}')
            end
            """;

    private static final Form<Command> RECEIVE = CommandForms.ALL.stream()
            .filter(form -> form.word().equals("receive"))
            .findFirst()
            .orElseThrow();

    private static final Actor ADMIN = new Actor(Role.ADMIN, Optional.empty(), "ukur");

    private final Office office;

    private CommandsMeasure(Office office) {
        this.office = office;
    }

    /**
     * Measures.
     *
     * @param arguments the address of a site whose store is a folder, a bearer token of an admin, and a folder on the same disk
     * @throws Exception if anything fails
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(arguments[2]), "lapor-commands");
        try (Office office = Office.kept(folder.toString(), InstantSource.system())) {
            CommandsMeasure desk = new CommandsMeasure(office);
            for (int round = 1; round <= ROUNDS; round++) {
                String name = Long.toString(System.nanoTime(), Character.MAX_RADIX);
                Wrk http = over(arguments[0], arguments[1], name, folder);
                double direct = desk.together(name);
                System.out.println(http.tell("over HTTP"));
                System.out.printf(
                        Locale.ROOT,
                        "  the desk  %,.0f commands a second; beside it %.2f%n",
                        direct,
                        http.rate() / direct);
            }
        } finally {
            delete(folder);
        }
    }

    private static Wrk over(String address, String token, String round, Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("receive.lua"), SCRIPT.replace("ROUND", round));
        return Wrk.ask(address + "/api/v1/complaints", token, "-s", script.toString());
    }

    private double together(String round) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Double>> rates = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String name = round + "-" + thread;
                rates.add(pool.submit(() -> rate(name)));
            }
            double all = 0;
            for (Future<Double> rate : rates) {
                all += rate.get();
            }
            return all;
        } finally {
            pool.shutdown();
        }
    }

    private double rate(String name) {
        long began = System.nanoTime();
        int done = 0;
        while (System.nanoTime() - began < NANOS) {
            receive(name + "-" + done);
            done++;
        }
        return done * 1e9 / (System.nanoTime() - began);
    }

    private void receive(String name) {
        Command command = RECEIVE.read(
                Map.of(
                        "channel",
                        "WHATSAPP",
                        "external_id",
                        name,
                        "title",
                        "Jalan berlubang",
                        "description",
                        "Jalan di depan pasar berlubang.",
                        "evidence",
                        List.of("foto.jpg"),
                        "reporter",
                        Map.of("id", "r-1", "name", "Sutrisno", "contact", "081234567890")),
                new Making(office.identity(), word -> Optional.empty()));
        Answer answer = office.desk()
                .handle(new Order(
                        office.identity().complaint(),
                        Instant.now(),
                        ADMIN,
                        Optional.of(name),
                        OptionalLong.empty(),
                        command));
        if (!(answer instanceof Answer.Done)) {
            throw new IllegalStateException("receive: " + answer);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
