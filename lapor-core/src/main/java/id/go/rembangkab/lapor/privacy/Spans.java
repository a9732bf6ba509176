// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects findings; nothing is allocated before the first. */
final class Spans {
    private static final Map<PersonalData, String> PREFIXES = PersonalData.STANDARD.stream()
            .collect(Collectors.toUnmodifiableMap(
                    type -> type, type -> type.code().toLowerCase(Locale.ROOT) + "."));

    private List<Finding> findings = List.of();

    void add(int start, int end, PersonalData type, String rule, Confidence confidence, List<Evidence> evidence) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>();
        }
        findings.add(new Finding(start, end, type, prefix(type).concat(rule), confidence, evidence));
    }

    private static String prefix(PersonalData type) {
        String known = PREFIXES.get(type);
        return known == null ? type.code().toLowerCase(Locale.ROOT) + "." : known;
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
