// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.Shell;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Logged;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Stage;
import id.go.rembangkab.lapor.complaint.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demonstration shows, and that there is everything in it that the SOP knows. */
class DemoCommandTest {
    /** Ids are made anew, versions follow their content, the folder is the test's; nothing else may differ. */
    private static String lasting(String out, Path folder) {
        return out.replace(folder.toString(), "DIR")
                .replaceAll("[0-9A-Z]{26}", "00000000000000000000000000")
                .replaceAll("@[0-9a-f]{16}", "@VERSION")
                .replaceAll("[0-9a-f]{32}", "VERSION");
    }

    private static String expected(String language) throws IOException {
        String name = "/demo." + language + ".txt";
        try (InputStream file = Objects.requireNonNull(DemoCommandTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void what_it_prints_is_this(String language, @TempDir Path folder) throws IOException {
        Shell shell = new Shell();
        assertThat(shell.run("demo", "--out", folder.toString(), "--lang", language))
                .isZero();
        assertThat(lasting(shell.out(), folder)).isEqualToNormalizingNewlines(expected(language));
        assertThat(shell.err()).isEmpty();
        assertThat(shell.lines()).as("lines fit a terminal of 120 columns").allMatch(line -> line.length() <= 120);
    }

    @Test
    void every_end_and_every_mishap_is_among_its_complaints() {
        List<History> histories = new ArrayList<>();
        DemoScript script = new DemoScript();
        Instant end;
        try (Office office = Office.inMemory(script.clock())) {
            end = script.walk(office, Duration.ZERO).orElseThrow().end();
            office.ports()
                    .complaints()
                    .standing(true, Optional.empty(), Integer.MAX_VALUE)
                    .forEach(standing -> histories.add(office.ports()
                            .complaints()
                            .find(standing.complaint())
                            .orElseThrow()));
        }
        List<Complaint> complaints = histories.stream().map(History::replay).toList();
        assertThat(complaints).extracting(Complaint::status).contains(Status.CLOSED, Status.ARCHIVED, Status.RETURNED);
        for (Role role : List.of(Role.SYSTEM, Role.ADMIN, Role.REPORTER)) {
            assertThat(complaints)
                    .as("closed by " + role)
                    .anyMatch(one -> one.stage() instanceof Stage.Closed closed
                            && closed.by().equals(Optional.of(role)));
        }
        assertThat(complaints).as("a secret one").anyMatch(Complaint::secret);
        assertThat(complaints)
                .as("one that is overdue")
                .anyMatch(one -> !one.status().ended()
                        && one.clocks().stream().anyMatch(clock -> clock.state(end) == Clock.State.BREACHED));
        assertThat(histories).as("a redispatched one").anyMatch(has(Event.Redispatched.class::isInstance));
        assertThat(histories).as("a returned one").anyMatch(has(Event.ReturnedToNational.class::isInstance));
        assertThat(histories).as("a reopened one").anyMatch(has(Event.Reopened.class::isInstance));
        assertThat(histories)
                .as("one that expires while it is pending")
                .anyMatch(has(Event.PendingExpired.class::isInstance));
    }

    private static Predicate<History> has(Predicate<Event> wanted) {
        return history -> history.log().stream().map(Logged::entry).anyMatch(entry -> wanted.test(entry.event()));
    }
}
