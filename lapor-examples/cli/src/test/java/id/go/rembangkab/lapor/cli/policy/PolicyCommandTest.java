// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.Shell;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.jdbc.JdbcStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCommandTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell().with("LAPOR_LANG", "en");

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("policy.txt"), text).toString();
    }

    @Test
    void what_is_written_differs_and_the_rest_is_as_in_the_policy_it_is_based_on() throws IOException {
        String file = file("# ten days\nbased-on=LITERAL\nname=KABUPATEN_LAIN\nnorm.RESPONSE=10wd\n");
        assertThat(shell.run("policy", "check", file)).isZero();
        assertThat(shell.lines()).contains("name=KABUPATEN_LAIN", "norm.RESPONSE=10wd", "norm.INTAKE=3d");
    }

    @Test
    void what_was_checked_is_read_again_as_it_is() throws IOException {
        shell.run("policy", "check", file("name=LAIN\nreport-to-head=false\n"));
        String told = shell.out();
        assertThat(shell.run("policy", "check", file(told))).isZero();
        assertThat(shell.out()).isEqualTo(told);
    }

    @Test
    void an_added_policy_is_in_force_for_new_complaints() throws IOException {
        String file = file("name=KABUPATEN_LAIN\nnorm.RESPONSE=10wd\n");
        String db = folder.resolve("store").toString();
        assertThat(shell.run("policy", "add", file, "--db", db)).isEqualTo(2);
        assertThat(shell.run("policy", "add", file, "--db", db, "--as", "auditor"))
                .isEqualTo(1);
        assertThat(shell.run("policy", "add", file, "--db", db, "--as", "admin"))
                .isZero();
        try (JdbcStore store = JdbcStore.openFolder(Path.of(db), InstantSource.system())) {
            Policy policy = store.rulebook().policy();
            assertThat(policy.name()).isEqualTo("KABUPATEN_LAIN");
            assertThat(shell.err()).contains(policy.version().toString());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name=LAIN;norm.RESPONSE=soon     | line 2: norm.RESPONSE
            norm.RESPONSE=10wd;name=LAIN     | line 1: norm.RESPONSE
            name=LAIN;norm.RESPNSE=10wd      | line 2: norm.RESPNSE
            name=LAIN;attachment.limit=1     | line 2: attachment.limit
            name=REMBANG_2024                | line 1: name
            name=LAIN;name=DUA               | line 2: name
            name=LAIN;report-to-head=perhaps | line 2: report-to-head
            based-on=NOTHING                 | line 1: based-on
            just words                       | line 1
            # nothing                        | name
            """)
    void a_file_that_does_not_fit_is_refused_with_line_and_key(String lines, String place) throws IOException {
        assertThat(shell.run("policy", "check", file(lines.replace(';', '\n')))).isEqualTo(2);
        assertThat(shell.err()).contains("policy.txt", place);
    }
}
