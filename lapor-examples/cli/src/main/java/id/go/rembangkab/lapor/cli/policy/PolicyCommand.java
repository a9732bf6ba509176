// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.policy;

import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lapor policy check|add FILE}: reads a policy; puts it in force for new complaints. */
@Command(name = "policy")
public final class PolicyCommand extends Answering {
    enum What {
        CHECK,
        ADD
    }

    @Parameters(index = "0", paramLabel = "check|add", descriptionKey = "policy.what")
    private What what = What.CHECK;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "policy.file")
    private String file = "";

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public PolicyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Policy policy = PolicyFile.at(file);
        if (what == What.ADD && !add(policy)) {
            return NO;
        }
        terminal().out().print(policy.text());
        terminal().out().flush();
        terminal().tell(what == What.ADD ? "policy.added" : "policy.checked", policy.version());
        return DONE;
    }

    private boolean add(Policy policy) {
        if (common().actor().role() != Role.ADMIN) {
            terminal().tell("policy.admin");
            return false;
        }
        try (Office office = Office.open(terminal(), common())) {
            office.ports().rulebook().adopt(policy);
            return true;
        }
    }
}
