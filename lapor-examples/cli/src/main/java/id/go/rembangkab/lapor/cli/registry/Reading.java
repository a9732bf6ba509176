// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.registry;

import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;

/** A command that shows the registry. */
abstract class Reading extends Answering {
    Reading(Terminal terminal) {
        super(terminal);
    }

    @Override
    public final Integer call() {
        try (Office office = Office.open(terminal(), common())) {
            read(office);
        }
        terminal().out().flush();
        return DONE;
    }

    abstract void read(Office office);
}
