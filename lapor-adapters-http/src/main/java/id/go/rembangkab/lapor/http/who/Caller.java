// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import id.go.rembangkab.lapor.complaint.Actor;
import java.util.Objects;

/**
 * Who calls, as the credentials say.
 *
 * @param actor in which role, and for which agency or as which reporter
 * @param account the account, by which calls are counted; never logged
 */
public record Caller(Actor actor, String account) {
    /**
     * Checks that nothing is null.
     *
     * @param actor in which role, and for which agency or as which reporter
     * @param account the account, by which calls are counted; never logged
     */
    public Caller {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(account, "account");
    }

    @Override
    public String toString() {
        return "Caller[" + actor + "]";
    }
}
