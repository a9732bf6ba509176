// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli;

import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lapor} without a command: its help and version. */
@Command(name = "lapor", synopsisSubcommandLabel = "COMMAND", versionProvider = Lapor.Version.class)
final class Lapor extends Answering {
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version",
            order = 96)
    void version(boolean asked) {
        // Answered by picocli.
    }

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    Lapor(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), terminal().messages().say("usage.command"));
    }

    /** Reads the version that Maven puts into the jar. */
    static final class Version implements IVersionProvider {
        private static final String FILE = "/META-INF/maven/id.go.rembangkab.lapor/lapor-cli/pom.properties";

        @Override
        public String[] getVersion() throws IOException {
            try (InputStream file = Lapor.class.getResourceAsStream(FILE)) {
                Properties built = new Properties();
                if (file != null) {
                    built.load(file);
                }
                return new String[] {"lapor " + built.getProperty("version", "(classes)")};
            }
        }
    }
}
