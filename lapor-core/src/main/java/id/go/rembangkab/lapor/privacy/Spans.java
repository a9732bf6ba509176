// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects findings; nothing is allocated before the first. */
final class Spans {
    /** By identity: the rules name types by their constants, and a look-up by value costs more than the rule. */
    private static final Map<PersonalData, String> PREFIXES = Collections.unmodifiableMap(prefixes());

    private List<Finding> findings = List.of();

    void add(int start, int end, PersonalData type, String rule, Confidence confidence, List<Evidence> evidence) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>();
        }
        findings.add(
                new Finding(start, end, type, PREFIXES.getOrDefault(type, "").concat(rule), confidence, evidence));
    }

    private static IdentityHashMap<PersonalData, String> prefixes() {
        IdentityHashMap<PersonalData, String> prefixes = new IdentityHashMap<>();
        PersonalData.STANDARD.forEach(type -> prefixes.put(type, prefix(type)));
        return prefixes;
    }

    private static String prefix(PersonalData type) {
        return type.code().toLowerCase(Locale.ROOT) + ".";
    }

    /** Where the finding that was added last ends; -1 if there is none. */
    int lastEnd() {
        return findings.isEmpty() ? -1 : findings.get(findings.size() - 1).end();
    }

    /** Whether the finding that was added last is a name that ends there, a full stop behind it aside. */
    boolean endsWithPerson(int end) {
        if (findings.isEmpty()) {
            return false;
        }
        Finding last = findings.get(findings.size() - 1);
        return last.type().equals(PersonalData.PERSON) && (last.end() == end || last.end() == end - 1);
    }

    List<Finding> take() {
        List<Finding> taken = findings;
        findings = List.of();
        return taken.isEmpty() ? taken : Overlaps.union(taken);
    }
}
