// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.util.Map;
import java.util.Set;

/** The members of a small JSON object that is no command of the SOP. */
record Fields(Map<String, Object> members) {
    /** Any other member than those that are known is a problem. */
    static Fields of(Map<String, Object> members, Set<String> known) {
        for (String name : members.keySet()) {
            if (!known.contains(name)) {
                throw Problem.badInput("", "query.unknown", String.join(", ", new java.util.TreeSet<>(known)));
            }
        }
        return new Fields(members);
    }

    String needed(String name) {
        if (members.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw Problem.badInput("/" + name, "expected.TEXT");
    }
}
