// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.reading;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.desk.Audit;
import id.go.rembangkab.lapor.form.Instants;
import id.go.rembangkab.lapor.jdbc.LogDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lapor verify-log}: recomputes every chain and every deadline, and names the first that is broken. */
@Command(name = "verify-log")
public final class VerifyLogCommand extends Answering {
    /** What is being committed has been given its instant already. */
    private static final Duration MEANWHILE = Duration.ofMinutes(5);

    private static final int SHORTEST_KEY = 16;

    @Option(names = "--digest-key", paramLabel = "FILE", descriptionKey = "verify.digest-key")
    private @Nullable Path digestKey;

    @Option(names = "--until", paramLabel = "INSTANT", descriptionKey = "verify.until")
    private @Nullable String until;

    @Option(names = "--expect", paramLabel = "HMAC", descriptionKey = "verify.expect")
    private @Nullable String expected;

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public VerifyLogCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        AtomicLong flaws = new AtomicLong();
        try (Office office = Office.open(terminal(), common())) {
            long checked = new Audit(office.ports()).run(flaw -> {
                flaws.incrementAndGet();
                terminal().out().println(common().json() ? JsonText.of(json(flaw)) : said(flaw));
            });
            for (ComplaintId left : office.ports().texts().unfinishedErasures()) {
                flaws.incrementAndGet();
                terminal()
                        .out()
                        .println(
                                common().json()
                                        ? JsonText.of(Map.of("id", left.value(), "fault", "ERASURE_UNFINISHED"))
                                        : terminal().messages().say("verify.unfinished", left));
            }
            if (common().json()) {
                Map<String, Object> sum = new LinkedHashMap<>();
                sum.put("checked", checked);
                sum.put("flawed", flaws.get());
                terminal().out().println(JsonText.of(sum));
            } else {
                terminal().out().println(terminal().messages().say("verify.sum", checked, flaws.get()));
            }
            boolean same = digestKey == null || digest(office.ports().complaints(), digestKey);
            terminal().out().flush();
            return flaws.get() == 0 && same ? DONE : NO;
        }
    }

    /** Prints the digest of all heads; false if another one was expected. */
    private boolean digest(Complaints log, Path keyFile) {
        Instant instant =
                until == null ? terminal().clock().instant().minus(MEANWHILE) : Instants.read("--until", until);
        LogDigest digest = LogDigest.of(log, instant, key(keyFile));
        if (common().json()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("until", Instants.write(digest.until()));
            told.put("complaints", digest.complaints());
            told.put("entries", digest.entries());
            told.put("hmac", digest.hmac());
            terminal().out().println(JsonText.of(told));
        } else {
            terminal()
                    .out()
                    .println(terminal()
                            .messages()
                            .say(
                                    "verify.digest",
                                    Instants.write(digest.until()),
                                    digest.complaints(),
                                    digest.entries(),
                                    digest.hmac()));
        }
        boolean same = expected == null || expected.equals(digest.hmac());
        if (!same) {
            terminal().tell("verify.differs");
        }
        return same;
    }

    private static byte[] key(Path file) {
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length < SHORTEST_KEY) {
                throw BadInput.of("expected.digest_key").inFile(file.toString());
            }
            return key;
        } catch (IOException e) {
            throw (BadInput)
                    BadInput.of("expected.file").inFile(file.toString()).initCause(e);
        }
    }

    private String said(Audit.Flaw flaw) {
        return flaw.link()
                .map(link -> terminal()
                        .messages()
                        .say(
                                "verify.link",
                                flaw.complaint(),
                                link.sequence(),
                                terminal()
                                        .messages()
                                        .say("fault." + link.fault().name())))
                .orElseGet(() -> flaw.deadline()
                        .map(wrong -> terminal()
                                .messages()
                                .say(
                                        "verify.deadline",
                                        flaw.complaint(),
                                        wrong.sequence(),
                                        wrong.kind(),
                                        Instants.write(wrong.stored().due()),
                                        wrong.counted()
                                                .map(counted -> Instants.write(counted.due()))
                                                .orElse("-")))
                        .orElseThrow());
    }

    private static Map<String, Object> json(Audit.Flaw flaw) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", flaw.complaint().value());
        flaw.link().ifPresent(link -> {
            told.put("sequence", link.sequence());
            told.put("fault", link.fault().name());
        });
        flaw.deadline().ifPresent(wrong -> {
            told.put("sequence", wrong.sequence());
            told.put("fault", "DEADLINE");
            told.put("kind", wrong.kind().name());
            told.put("stored", Instants.write(wrong.stored().due()));
            wrong.counted().ifPresent(counted -> told.put("counted", Instants.write(counted.due())));
        });
        return told;
    }
}
