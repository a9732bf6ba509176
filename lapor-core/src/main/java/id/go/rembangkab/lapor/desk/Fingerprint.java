// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.CommandFormat;
import id.go.rembangkab.lapor.complaint.KeyUse;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Text;
import java.util.Optional;

/** Tells a repeat from another command under the same key (R10.2). */
final class Fingerprint {
    private Fingerprint() {}

    /** A reporter is known by the case, so that no id of a citizen is kept. */
    static String actor(Order order) {
        Actor by = order.by();
        return by.role() == Role.REPORTER ? by.role().word() + "@" + order.complaint() : by.toString();
    }

    static String of(Order order) {
        return CommandFormat.fingerprint(order.command());
    }

    static Optional<KeyUse> keyUse(Order order, long from, long to) {
        return order.key()
                .map(key -> new KeyUse(
                        actor(order),
                        key,
                        order.complaint(),
                        of(order),
                        order.command().texts().stream().map(Text::ref).toList(),
                        from,
                        to));
    }
}
