// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.store;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.KeptStore;
import id.go.rembangkab.lapor.cli.office.MayAct;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.jdbc.TextVault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lapor keys [list|rotate]}: the master keys, and a new one in place of the one that is used. */
@Command(name = "keys")
public final class KeysCommand extends Answering {
    enum What {
        LIST,
        ROTATE
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "list|rotate", descriptionKey = "keys.what")
    private What what = What.LIST;

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public KeysCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (what == What.ROTATE
                && !MayAct.as(common().actor(), Set.of(Role.ADMIN), "keys rotate", terminal(), common().json())) {
            return NO;
        }
        try (KeptStore kept = open()) {
            TextVault vault = kept.store().vault().orElseThrow();
            if (what == What.ROTATE) {
                rotate(vault);
            }
            list(vault);
        } finally {
            terminal().out().flush();
        }
        return DONE;
    }

    private KeptStore open() {
        try {
            return KeptStore.open(Office.db(terminal(), common()), terminal().clock());
        } catch (IllegalArgumentException e) {
            throw (BadInput) BadInput.in("--db", "expected.store").initCause(e);
        }
    }

    /** What an earlier rotation has left is finished; only when nothing is left does a new one begin. */
    private void rotate(TextVault vault) {
        long wrapped = vault.rotate();
        if (wrapped == 0) {
            try {
                vault.renewMaster();
            } catch (IllegalStateException e) {
                throw (BadInput) BadInput.of("keys.elsewhere").initCause(e);
            }
            wrapped = vault.rotate();
        }
        terminal().tell("keys.rotated", wrapped);
    }

    private void list(TextVault vault) {
        Map<String, Long> wrapped = vault.wrapped();
        String current = wrapped.keySet().iterator().next();
        wrapped.forEach((name, keys) -> {
            boolean used = name.equals(current);
            if (common().json()) {
                Map<String, Object> told = new LinkedHashMap<>();
                told.put("master", name);
                told.put("current", used);
                told.put("wraps", keys);
                terminal().out().println(JsonText.of(told));
            } else {
                terminal()
                        .out()
                        .println(terminal()
                                .messages()
                                .say(used ? "keys.current" : keys > 0 ? "keys.needed" : "keys.idle", name, keys));
            }
        });
    }
}
