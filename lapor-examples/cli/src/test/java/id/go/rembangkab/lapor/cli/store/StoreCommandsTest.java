// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.Shell;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell().with("LAPOR_LANG", "en");
    private String db = "";

    @BeforeEach
    void demo() {
        db = folder.resolve("store").toString();
        assertThat(shell.run("demo", "--db", db, "--out", folder.resolve("out").toString()))
                .isZero();
    }

    private Path dump() throws IOException {
        assertThat(shell.run("dump", "--db", db)).isZero();
        return Files.writeString(folder.resolve("dump.jsonl"), shell.out());
    }

    private String board(String store) {
        shell.run("board", "--json", "--db", store, "--as", "admin");
        return shell.out();
    }

    @Test
    @Tag("R15.1")
    void what_was_dumped_is_loaded_and_is_the_same() throws IOException {
        Path file = dump();
        String other = folder.resolve("other").toString();
        assertThat(shell.run("load", file.toString(), "--db", other)).isZero();
        assertThat(shell.err()).contains("every chain is whole");
        assertThat(board(other)).isEqualTo(board(db)).isNotEmpty();
        assertThat(shell.run("verify-log", "--db", other)).isZero();
        assertThat(shell.run("load", file.toString(), "--db", other)).isEqualTo(2);
    }

    @Test
    void a_file_that_is_cut_off_or_changed_is_refused_with_its_place_and_leaves_nothing() throws IOException {
        List<String> lines = Files.readAllLines(dump());
        Path cut = Files.write(folder.resolve("cut.jsonl"), lines.subList(0, lines.size() - 1));
        String other = folder.resolve("other").toString();
        assertThat(shell.run("load", cut.toString(), "--db", other)).isEqualTo(2);
        assertThat(shell.err()).contains("cut.jsonl", "line " + lines.size(), "cut off");
        assertThat(board(other)).isEmpty();
        Path changed = Files.writeString(
                folder.resolve("changed.jsonl"),
                Files.readString(folder.resolve("dump.jsonl"))
                        .replaceFirst("role\\\\\":\\\\\"ADMIN", "role\\\\\":\\\\\"AUDITOR"));
        assertThat(shell.run("load", changed.toString(), "--db", other)).isEqualTo(2);
        assertThat(shell.err()).contains("is CHANGED");
        assertThat(board(other)).isEmpty();
    }

    @Test
    void notices_wait_for_a_destination_and_one_can_be_dropped_with_a_reason() {
        shell.run("outbox", "--json", "--db", db);
        int waiting = shell.lines().size();
        assertThat(waiting).isPositive();
        try (JdbcStore store = JdbcStore.openFolder(Path.of(db), InstantSource.system())) {
            store.notices().subscribe("office");
        }
        assertThat(shell.run("outbox", "--json", "--db", db)).isZero();
        assertThat(shell.lines()).hasSize(waiting).allMatch(line -> line.contains("\"phase\":\"WAITING\""));
        String id = shell.lines().get(0).replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1");
        assertThat(shell.run("outbox", "drop", "office", id, "--db", db, "--as", "admin"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--reason");
        assertThat(shell.run("outbox", "drop", "office", id, "--db", db, "--as", "admin", "--reason", "closed"))
                .isZero();
        assertThat(shell.run("outbox", "resend", "office", id, "--db", db, "--as", "admin"))
                .as("it is not there any more")
                .isEqualTo(2);
        assertThat(shell.run("outbox", "resend", "office", id, "--db", db))
                .as("nobody acts")
                .isEqualTo(2);
        assertThat(shell.run("outbox", "resend", "office", id, "--db", db, "--as", "liaison:DLH"))
                .isEqualTo(1);
        assertThat(shell.err()).startsWith("NOT_ALLOWED_FOR_ROLE: ");
        shell.run("outbox", "--json", "--db", db);
        assertThat(shell.lines()).hasSize(waiting - 1);
    }

    @Test
    void what_went_wrong_with_a_notice_is_said_in_words() {
        try (JdbcStore store = JdbcStore.openFolder(Path.of(db), InstantSource.system())) {
            store.notices().subscribe("office");
            store.notices()
                    .claim("office", Instant.EPOCH, Instant.EPOCH, 1)
                    .forEach(claimed -> store.notices().bury(claimed, "CERTIFICATE kantor.example"));
        }
        assertThat(shell.run("outbox", "--db", db)).isZero();
        assertThat(shell.lines().get(0)).contains("the certificate of kantor.example is not trusted");
        assertThat(shell.run("outbox", "--db", db, "--lang", "id")).isZero();
        assertThat(shell.lines().get(0)).contains("sertifikat kantor.example tidak dipercaya");
        assertThat(shell.run("outbox", "--json", "--db", db)).isZero();
        assertThat(shell.lines().get(0)).contains("\"problem\":\"CERTIFICATE kantor.example\"");
    }

    @Test
    @Tag("R15.1")
    void a_digest_tells_that_a_whole_complaint_is_gone() throws IOException, SQLException {
        Path key = Files.writeString(folder.resolve("digest.key"), "0123456789abcdef");
        String[] digest = {"verify-log", "--db", db, "--digest-key", key.toString(), "--until", "2030-01-01T00:00:00Z"};
        assertThat(shell.run(digest)).isZero();
        String hmac = shell.out().strip().replaceFirst("(?s).* ", "");
        assertThat(hmac).hasSize(64);
        String[] expecting = java.util.Arrays.copyOf(digest, digest.length + 2);
        expecting[digest.length] = "--expect";
        expecting[digest.length + 1] = hmac;
        assertThat(shell.run(expecting)).isZero();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + db + "/lapor.db");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER lapor_event_no_delete");
            for (String table : List.of("lapor_event", "lapor_text")) {
                statement.execute(
                        "DELETE FROM " + table + " WHERE complaint_id = (SELECT min(id) FROM lapor_complaint)");
            }
            statement.execute("DELETE FROM lapor_complaint WHERE id = (SELECT min(id) FROM lapor_complaint)");
        }
        assertThat(shell.run(expecting)).isEqualTo(1);
        assertThat(shell.err()).contains("changed or taken out");
    }
}
