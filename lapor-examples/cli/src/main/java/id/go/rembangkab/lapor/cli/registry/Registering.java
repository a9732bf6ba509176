// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.registry;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.MayAct;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.form.BadFieldException;
import java.util.Map;
import java.util.Set;

/** A command that changes the registry: the admin's, or that of a program that keeps it up to date. */
abstract class Registering extends Answering {
    private final String what;

    Registering(Terminal terminal, String what) {
        super(terminal);
        this.what = what;
    }

    @Override
    public final Integer call() {
        Actor by = common().actor();
        if (!MayAct.as(by, Set.of(Role.ADMIN, Role.SYSTEM), what, terminal(), common().json())) {
            return NO;
        }
        try (Office office = Office.open(terminal(), common())) {
            change(office);
        } catch (BadFieldException bad) {
            throw BadInput.of(bad).renamed(Registering::given);
        }
        terminal()
                .out()
                .println(
                        common().json()
                                ? JsonText.of(Map.of("ok", true))
                                : terminal().messages().say("registry.done"));
        terminal().out().flush();
        return DONE;
    }

    private static String given(String field) {
        return field.equals("CODE") || field.equals("code") ? "CODE" : "--" + field;
    }

    abstract void change(Office office);
}
