// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.http.Links;
import id.go.rembangkab.lapor.http.Settings;
import id.go.rembangkab.lapor.notice.Destination;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where notices go, as environment and files say. */
class DestinationsTest {
    private final InstantSource clock = InstantSource.system();
    private final Office office = Office.inMemory(clock);
    private final Map<String, String> env = new HashMap<>();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        office.close();
    }

    private List<String> names() {
        Settings settings = Settings.of(URI.create("https://lapor.example"), SiteSecret.fresh());
        return new Destinations(new Surroundings(env), office, new Links(settings), clock)
                .all().stream().map(Destination::name).toList();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void without_a_word_nobody_is_told() {
        assertThat(names()).isEmpty();
    }

    @Test
    void whatsapp_webhooks_and_gateways_are_what_is_named() throws IOException {
        String secret = file("secret", "rahasia\n");
        env.put("LAPOR_WHATSAPP_NUMBER_ID", "4711");
        env.put("LAPOR_WHATSAPP_TOKEN_FILE", secret);
        env.put(
                "LAPOR_CONTACTS",
                file("contacts", "# nomor\nadmin +62 811 1111\n\ndinas 08112222\nhead:DINKES 0811-3333\n"));
        env.put(
                "LAPOR_WEBHOOKS",
                file(
                        "webhooks",
                        "kantor https://office.example/hook " + secret + "\ndasbor http://10.0.0.5/hook " + secret
                                + " private\n"));
        env.put("LAPOR_GATEWAYS", file("gateways", "INSTAGRAM https://gateway.example/ig " + secret + "\n"));
        assertThat(names()).containsExactlyInAnyOrder("whatsapp", "webhook:kantor", "webhook:dasbor", "replies");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kantor",
                "kantor https://office.example/",
                "kantor http://office.example/ SECRET",
                "kantor https://office.example/ SECRET public",
                "kan/tor https://office.example/ SECRET",
                "kantor https://office.example/ /nothing/there",
                "kantor ftp://office.example/ SECRET private",
                "a https://office.example/ SECRET\na https://office.example/ SECRET"
            })
    void a_webhook_that_cannot_be_is_refused_at_the_start(String lines) throws IOException {
        env.put("LAPOR_WEBHOOKS", file("webhooks", lines.replace("SECRET", file("secret", "rahasia"))));
        assertThatThrownBy(this::names).isInstanceOf(BadInput.class).hasMessageNotContaining("rahasia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "boss 0811222233", "head 0811222233", "head:dinkes 0811222233", "admin nomor"})
    void contacts_that_cannot_be_read_are_refused_at_the_start(String line) throws IOException {
        env.put("LAPOR_WHATSAPP_NUMBER_ID", "4711");
        env.put("LAPOR_WHATSAPP_TOKEN", "token");
        env.put("LAPOR_CONTACTS", file("contacts", line));
        assertThatThrownBy(this::names).isInstanceOf(BadInput.class);
    }

    @Test
    void whatsapp_without_a_token_or_with_a_false_number_is_refused_at_the_start() {
        env.put("LAPOR_WHATSAPP_NUMBER_ID", "4711");
        assertThatThrownBy(this::names).isInstanceOf(BadInput.class);
        env.put("LAPOR_WHATSAPP_TOKEN", "dua kata");
        assertThatThrownBy(this::names).isInstanceOf(BadInput.class).hasMessageNotContaining("kata");
        env.put("LAPOR_WHATSAPP_TOKEN", "token");
        env.put("LAPOR_WHATSAPP_NUMBER_ID", "+62");
        assertThatThrownBy(this::names).isInstanceOf(BadInput.class);
    }

    @Test
    void sessions_are_sealed_with_the_sites_secret_or_with_those_of_a_file() throws IOException {
        Surroundings around = new Surroundings(env);
        SecretKey site = SiteSecret.fresh();
        assertThat(around.sessionSecrets(site)).containsExactly(site);
        env.put(
                "LAPOR_SESSION_SECRETS",
                file("sessions", "# newest first\n" + "b".repeat(32) + "\n" + "a".repeat(40) + "\n"));
        assertThat(around.sessionSecrets(site))
                .extracting(secret -> new String(secret.getEncoded(), StandardCharsets.UTF_8))
                .containsExactly("b".repeat(32), "a".repeat(40));
        env.put("LAPOR_SESSION_SECRETS", file("short", "b".repeat(31)));
        assertThatThrownBy(() -> around.sessionSecrets(site)).isInstanceOf(BadInput.class);
    }

    @Test
    void who_signs_in_and_how_long_notices_may_wait_is_read_too() {
        Surroundings around = new Surroundings(env);
        URI base = URI.create("https://lapor.example");
        assertThat(around.login(base, clock, SiteSecret.fresh())).isEmpty();
        assertThat(around.longestLag()).isEqualTo(Duration.ofHours(6));
        env.put("LAPOR_CLIENT_ID", "papan");
        assertThatThrownBy(() -> around.login(base, clock, SiteSecret.fresh())).isInstanceOf(BadInput.class);
        env.put("LAPOR_ISSUER", "https://id.example/realms/rembang");
        assertThat(around.login(base, clock, SiteSecret.fresh())).isPresent();
        env.put("LAPOR_OUTBOX_MINUTES", "90");
        assertThat(around.longestLag()).isEqualTo(Duration.ofMinutes(90));
        env.put("LAPOR_OUTBOX_MINUTES", "0");
        assertThatThrownBy(around::longestLag).isInstanceOf(BadInput.class);
    }
}
