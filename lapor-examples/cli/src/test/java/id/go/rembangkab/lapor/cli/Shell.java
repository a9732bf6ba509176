// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli;

import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Runs the command within the test, and keeps what it said. */
public final class Shell {
    private final Map<String, String> env = new HashMap<>();
    private Supplier<InputStream> input = InputStream::nullInputStream;
    private Instant now = Instant.parse("2025-06-02T03:00:00Z");
    private String out = "";
    private String err = "";

    public Shell with(String variable, String value) {
        env.put(variable, value);
        return this;
    }

    public Shell typing(String text) {
        return typing(text.getBytes(StandardCharsets.UTF_8));
    }

    public Shell typing(byte[] octets) {
        input = () -> new ByteArrayInputStream(octets);
        return this;
    }

    public Shell piping(InputStream from) {
        input = () -> from;
        return this;
    }

    public Shell at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** Runs a line cut at its blanks, with further arguments that may have blanks of their own. */
    public int line(String line, String... more) {
        List<String> args = new ArrayList<>(List.of(line.split(" ")));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    public int run(String... args) {
        StringWriter results = new StringWriter();
        StringWriter messages = new StringWriter();
        Terminal terminal = new Terminal(
                env,
                input.get(),
                new PrintWriter(results, true),
                new PrintWriter(messages, true),
                () -> now,
                Messages.askedFor(args, env));
        int code = LaporCommand.executed(terminal, args);
        out = results.toString();
        err = messages.toString();
        return code;
    }

    public String out() {
        return out;
    }

    public List<String> lines() {
        return out.lines().toList();
    }

    public String err() {
        return err;
    }
}
