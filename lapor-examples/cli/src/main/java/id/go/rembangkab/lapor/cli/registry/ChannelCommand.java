// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.registry;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Grouping;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.form.Making;
import id.go.rembangkab.lapor.form.RegistryForms;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lapor channel add|list}: where complaints come in (R1.2). */
public final class ChannelCommand {
    private ChannelCommand() {}

    /**
     * Makes the command.
     *
     * @param terminal where it runs
     * @return the command line of {@code lapor channel}
     */
    public static CommandLine of(Terminal terminal) {
        return Grouping.of("channel", terminal, new Add(terminal), new Listing(terminal));
    }

    @Command(name = "add")
    static final class Add extends Registering {
        @Parameters(paramLabel = "CODE", descriptionKey = "channel.code")
        private String code = "";

        Add(Terminal terminal) {
            super(terminal, "channel add");
        }

        @Override
        void change(Office office) {
            office.registry()
                    .register(RegistryForms.CHANNEL.read(
                            Map.of("code", code), new Making(office.identity(), complaint -> Optional.empty())));
        }
    }

    @Command(name = "list")
    static final class Listing extends Reading {
        Listing(Terminal terminal) {
            super(terminal);
        }

        @Override
        void read(Office office) {
            office.registry().channels().stream()
                    .sorted()
                    .map(Channel::code)
                    .map(code -> common().json() ? JsonText.of(Map.of("code", code)) : code)
                    .forEach(terminal().out()::println);
        }
    }
}
