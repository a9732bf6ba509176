// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.office;

import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do what is no lifecycle command: the desk asks this of the others. */
public final class MayAct {
    private MayAct() {}

    /**
     * Tells whether an actor may, and says so if not.
     *
     * @param by who acts
     * @param allowed the roles that may
     * @param what the command
     * @param terminal where it is said
     * @param json whether it is said in JSON
     * @return whether they may
     */
    public static boolean as(Actor by, Set<Role> allowed, String what, Terminal terminal, boolean json) {
        if (allowed.contains(by.role())) {
            return true;
        }
        Decision.Rejected why = Decision.rejected(
                Rejection.NOT_ALLOWED_FOR_ROLE,
                what,
                by.unnamed().toString(),
                allowed.stream().map(Role::word).sorted().collect(Collectors.joining(", ")));
        if (json) {
            Map<String, Object> told = new LinkedHashMap<>();
            AnswerJson.refuse(told, why, Optional.empty());
            terminal.out().println(JsonText.of(told));
            terminal.out().flush();
        } else {
            terminal.say(
                    why.why().name() + ": " + why.message(terminal.messages().locale()));
        }
        return false;
    }
}
