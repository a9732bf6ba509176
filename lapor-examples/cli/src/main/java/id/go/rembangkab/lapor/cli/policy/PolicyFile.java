// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.policy;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.sla.Norm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A policy as {@code key=value} lines, the ones that {@link Policy#text()} writes: {@code name}, then what differs from the
 * bundled policy that {@code based-on} names, else from REMBANG_2024. Norms of clocks and {@code report-to-head} can differ;
 * other lines may stand there as they are. {@code #} begins a remark.
 */
public final class PolicyFile {
    private static final String NORM = "norm.";

    private final Set<String> seen = new HashSet<>();
    private String name = "";
    private Policy policy = Policy.REMBANG_2024;

    private PolicyFile() {}

    /**
     * Reads a policy from a file.
     *
     * @param file as the user named it
     * @return the policy
     * @throws BadInput with file and line if it cannot be read
     */
    public static Policy at(String file) {
        try {
            return read(Files.readAllLines(Path.of(file)));
        } catch (BadInput e) {
            throw e.inFile(file);
        } catch (IOException | InvalidPathException e) {
            throw (BadInput) BadInput.of("expected.file").inFile(file).initCause(e);
        }
    }

    private static Policy read(List<String> lines) {
        PolicyFile file = new PolicyFile();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    file.read(line);
                } catch (BadInput e) {
                    throw e.atLine(i + 1L);
                }
            }
        }
        if (file.name.isEmpty()) {
            throw BadInput.in("name", "expected.policy_name");
        }
        return file.policy;
    }

    private void read(String line) {
        int equals = line.indexOf('=');
        if (equals < 1) {
            throw BadInput.of("expected.policy_line");
        }
        String key = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        if (!seen.add(key)) {
            throw BadInput.in(key, "expected.once");
        }
        switch (key) {
            case "based-on" -> base(value);
            case "name" -> name(value);
            case "report-to-head" -> policy = policy.withReportToHead(named(key), flag(key, value));
            default -> other(key, value);
        }
    }

    private void base(String value) {
        if (seen.size() > 1) {
            throw BadInput.in("based-on", "expected.first");
        }
        policy = Policy.BUNDLED.stream()
                .filter(bundled -> bundled.name().equals(value))
                .findFirst()
                .orElseThrow(() -> BadInput.in(
                        "based-on",
                        "expected.policy",
                        String.join(
                                ", ", Policy.BUNDLED.stream().map(Policy::name).toList())));
    }

    private void name(String value) {
        if (!value.matches("[A-Z][A-Z0-9_]*")
                || Policy.BUNDLED.stream().anyMatch(bundled -> bundled.name().equals(value))) {
            throw BadInput.in("name", "expected.policy_name");
        }
        name = value;
        policy = policy.withReportToHead(value, policy.reportToHeadRequired());
    }

    private String named(String key) {
        if (name.isEmpty()) {
            throw BadInput.in(key, "expected.policy_name_first");
        }
        return name;
    }

    private static boolean flag(String key, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw BadInput.in(key, "expected.flag");
        }
        return value.equals("true");
    }

    private void other(String key, String value) {
        Map<String, String> known = new HashMap<>();
        policy.text()
                .lines()
                .forEach(
                        line -> known.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        String now = known.get(key);
        if (now == null) {
            throw BadInput.in(key, "expected.policy_key");
        }
        if (now.equals(value)) {
            return;
        }
        if (!key.startsWith(NORM) || key.indexOf('.', NORM.length()) > 0) {
            throw BadInput.in(key, "expected.policy_fixed", now);
        }
        policy = policy.with(named(key), ClockKind.valueOf(key.substring(NORM.length())), norm(key, value));
    }

    private static Norm norm(String key, String value) {
        try {
            return Norm.parse(value);
        } catch (IllegalArgumentException e) {
            throw (BadInput) BadInput.in(key, "expected.norm").initCause(e);
        }
    }
}
