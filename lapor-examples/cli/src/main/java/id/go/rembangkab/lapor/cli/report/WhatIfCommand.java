// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.calendar.CalendarVersion;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.policy.PolicyFile;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.PolicyVersion;
import id.go.rembangkab.lapor.report.Renderer;
import id.go.rembangkab.lapor.report.WhatIf;
import java.io.File;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lapor report whatif}: recorded facts, other rules. */
@Command(name = "whatif")
final class WhatIfCommand extends Reporting {
    @Option(names = "--policy", paramLabel = "NAME|FILE", descriptionKey = "report.policy", order = 1)
    private @Nullable String policy;

    @Option(names = "--calendar", paramLabel = "VERSION", descriptionKey = "report.calendar", order = 2)
    private @Nullable String calendar;

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "report.known_on", order = 2)
    private @Nullable String knownOn;

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "report.from", order = 3)
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "report.to", order = 4)
    private String to = "";

    WhatIfCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void check(Instant asOf) {
        if (day("--to", to).isBefore(day("--from", from))) {
            throw BadInput.in("--to", "expected.not_before", from);
        }
        if (WorkingCalendar.indonesia().dayOf(asOf).isBefore(day("--from", from))) {
            throw BadInput.in("--from", "expected.begun", from);
        }
        if (knownOn != null) {
            day("--known-on", knownOn);
        }
        if (policy == null && calendar == null && knownOn == null) {
            throw BadInput.in("--policy", "expected.policy_or_file", names());
        }
    }

    private static LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw (BadInput) BadInput.in(option, "expected.day").initCause(e);
        }
    }

    @Override
    Collector<History, ?, WhatIf> counting(Office office, Instant asOf, Optional<AgencyCode> agency) {
        return WhatIf.counting(
                new WhatIf.Question(day("--from", from), day("--to", to), asOf, agency),
                policy(office),
                calendar(office));
    }

    private Policy policy(Office office) {
        String name = policy;
        if (name == null) {
            return office.ports().rulebook().policy();
        }
        return Policy.BUNDLED.stream()
                .filter(known -> known.name().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> kept(office, name))
                .orElseGet(() -> written(name));
    }

    /** A policy that was ever used here, by its name and hash. */
    private static Optional<Policy> kept(Office office, String name) {
        return name.indexOf('@') < 1
                ? Optional.empty()
                : office.ports().rulebook().policy(PolicyVersion.parse(name));
    }

    /** One that was never in force anywhere, in a file as {@code lapor policy} reads it. */
    private static Policy written(String name) {
        if (!new File(name).isFile()) {
            throw BadInput.in("--policy", "expected.policy_or_file", names());
        }
        return PolicyFile.at(name);
    }

    private WorkingCalendar calendar(Office office) {
        WorkingCalendar asked = calendar == null ? office.ports().rulebook().calendar() : version(office, calendar);
        return knownOn == null ? asked : asked.asKnownOn(day("--known-on", knownOn));
    }

    private static WorkingCalendar version(Office office, String version) {
        try {
            return office.ports()
                    .rulebook()
                    .calendar(new CalendarVersion(version))
                    .orElseThrow(() -> BadInput.in("--calendar", "expected.calendar"));
        } catch (IllegalArgumentException e) {
            throw (BadInput) BadInput.in("--calendar", "expected.calendar").initCause(e);
        }
    }

    private static String names() {
        return Policy.BUNDLED.stream().map(Policy::name).collect(Collectors.joining(", "));
    }

    @Override
    String fileName(Renderer renderer) {
        return "whatif-" + from + "-" + to + "." + renderer.extension();
    }
}
