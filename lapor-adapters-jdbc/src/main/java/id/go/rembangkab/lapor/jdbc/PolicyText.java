// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.sla.Norm;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A policy read back from {@link Policy#text()}: one of the bundled ones, or one of them varied. */
final class PolicyText {
    private PolicyText() {}

    /** Returns the policy, or empty if this release cannot build one that says the same. */
    static Optional<Policy> read(String text) {
        Map<String, String> settings = text.lines()
                .filter(line -> line.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (first, second) -> second));
        return Policy.BUNDLED.stream()
                .map(bundled -> bundled.text().equals(text) ? bundled : varied(bundled, settings))
                .filter(policy -> policy.text().equals(text))
                .findFirst();
    }

    private static Policy varied(Policy bundled, Map<String, String> settings) {
        String name = settings.getOrDefault("name", "");
        Policy policy = bundled.withReportToHead(name, "true".equals(settings.get("report-to-head")));
        for (ClockKind kind : ClockKind.values()) {
            String norm = settings.get("norm." + kind);
            policy = norm == null ? policy : policy.with(name, kind, Norm.parse(norm));
        }
        return policy;
    }
}
