// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli;

import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** The {@code lapor} command. */
public final class LaporCommand {
    private LaporCommand() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args what stands behind {@code lapor}
     */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        Messages messages;
        try {
            messages = Messages.askedFor(args, System.getenv());
        } catch (BadInput bad) {
            err.println(bad.message(Messages.INDONESIAN));
            err.flush();
            System.exit(Answering.BAD);
            return;
        }
        Terminal terminal = new Terminal(System.getenv(), System.in, out, err, InstantSource.system(), messages);
        int code = executed(terminal, args);
        if (out.checkError() && code == Answering.DONE) {
            terminal.tell("out.failed");
            code = Answering.FAILED;
        }
        err.flush();
        System.exit(code);
    }

    static int executed(Terminal terminal, String... args) {
        try {
            return Commands.on(terminal, args).execute(args);
        } catch (OutOfMemoryError tooMuch) {
            terminal.tell("memory.failed");
            return Answering.FAILED;
        }
    }

    /** Neither results nor messages may depend on the character set of the machine. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
