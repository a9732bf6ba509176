// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryCommandsTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @BeforeEach
    void registers_an_agency() {
        shell.with("LAPOR_DB", folder.resolve("store").toString());
        assertThat(shell.run(
                        "agency",
                        "add",
                        "DLH",
                        "--name",
                        "Dinas Lingkungan Hidup",
                        "--tupoksi",
                        "sampah",
                        "--liaison",
                        "Sri, S.T.:081200003333",
                        "--as",
                        "admin"))
                .isZero();
    }

    @Test
    @Tag("R12.1")
    void an_agency_is_listed_with_its_officer() {
        assertThat(shell.run("agency", "list", "--as", "admin", "--json")).isZero();
        assertThat(shell.out())
                .isEqualToIgnoringNewLines(
                        "{\"code\":\"DLH\",\"name\":\"Dinas Lingkungan Hidup\",\"tupoksi\":[\"sampah\"],"
                                + "\"liaison\":[{\"name\":\"Sri, S.T.\",\"phone\":\"081200003333\"}],\"active\":true}");
    }

    @Test
    @Tag("R13.3")
    void the_public_reads_no_private_number() {
        for (String[] line : new String[][] {{"agency", "list"}, {"agency", "list", "--json"}}) {
            assertThat(shell.run(line)).isZero();
            assertThat(shell.out()).contains("Sri, S.T.").doesNotContain("0812");
        }
    }

    @Test
    void a_retired_agency_stays_listed_as_retired() {
        assertThat(shell.run("agency", "retire", "DLH", "--as", "admin")).isZero();
        shell.run("agency", "list", "--json");
        assertThat(shell.out()).contains("\"active\":false");
        assertThat(shell.run("agency", "retire", "DKK", "--as", "admin")).isEqualTo(2);
        assertThat(shell.err()).contains("CODE: diharapkan salah satu dari: DLH");
    }

    @Test
    @Tag("R1.2")
    void a_channel_of_the_embedder_is_added() {
        assertThat(shell.run("channel", "add", "SMS_1708", "--as", "admin")).isZero();
        shell.run("channel", "list");
        assertThat(shell.lines()).contains("SMS_1708", "WHATSAPP", "SP4N_LAPOR");
        assertThat(shell.run("channel", "add", "sms", "--as", "admin")).isEqualTo(2);
    }

    @Test
    void only_the_admin_and_programs_change_the_registry() {
        assertThat(shell.run("agency", "retire", "DLH")).isEqualTo(2);
        assertThat(shell.run("agency", "retire", "DLH", "--as", "liaison:DLH")).isEqualTo(1);
        assertThat(shell.run("channel", "add", "SMS", "--as", "auditor")).isEqualTo(1);
        assertThat(shell.run("agency")).isEqualTo(2);
        assertThat(shell.err()).contains("add, list, retire");
    }
}
