// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.go.rembangkab.lapor.cli.LaporProcess;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.http.who.ApiKey;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lapor serve} on a PostgreSQL that goes away while it serves, and comes back. */
class DatabaseAwayTest {
    private static final int ANY_PORT = 0;

    private static final String COMPLAINT = "{\"channel\":\"WHATSAPP\",\"external_id\":\"wa-1\",\"title\":\"Jalan\","
            + "\"description\":\"Jalan berlubang\",\"evidence\":[\"foto.jpg\"],\"reporter\":{}}";

    @TempDir
    private Path folder;

    private final ApiKey.Fresh key = ApiKey.make("gateway", Actor.SYSTEM, new SecureRandom());
    private final HttpClient http = HttpClient.newHttpClient();

    private EmbeddedPostgres database(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private Process serve(String database) throws IOException {
        Path keys = Files.writeString(folder.resolve("keys.txt"), key.kept().line() + "\n");
        ProcessBuilder lapor = LaporProcess.of("serve", "--port", "0", "--db", database, "--lang", "en")
                .redirectErrorStream(true);
        lapor.environment()
                .putAll(Map.of(
                        "LAPOR_KEYS", keys.toString(),
                        "LAPOR_VAULT", folder.resolve("vault").toString(),
                        "LAPOR_FILES", folder.resolve("files").toString(),
                        "LAPOR_SECRET_FILE", folder.resolve("site.secret").toString()));
        return lapor.start();
    }

    private static String address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            int at = line.indexOf("http://localhost:");
            if (at >= 0) {
                return line.substring(at).strip();
            }
        }
        throw new AssertionError("serve ended without saying where it listens");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> complain(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + "/api/v1/complaints"))
                        .header("Authorization", "Bearer " + key.secret())
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "once")
                        .POST(HttpRequest.BodyPublishers.ofString(COMPLAINT))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @Tag("R10.2")
    void an_outage_is_said_and_what_is_sent_again_afterwards_is_done_once() throws Exception {
        assumeThat(LaporProcess.isPossible()).isTrue();
        EmbeddedPostgres database = database(ANY_PORT);
        Process lapor = serve(database.getJdbcUrl("postgres", "postgres"));
        try (BufferedReader said = lapor.inputReader(StandardCharsets.UTF_8)) {
            String address = address(said);
            assertThat(get(address + "/health/ready").statusCode()).isEqualTo(200);

            database.close();
            HttpResponse<String> away = get(address + "/health/ready");
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            HttpResponse<String> refused = complain(address);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).doesNotContain("postgres", "SQL", "berlubang", "Exception");
            assertThat(get(address + "/health/live").statusCode()).isEqualTo(200);
            assertThat(get(address + "/openapi.json").statusCode()).isEqualTo(200);

            try (EmbeddedPostgres back = database(database.getPort())) {
                assertThat(get(address + "/health/ready").statusCode()).isEqualTo(200);
                HttpResponse<String> done = complain(address);
                assertThat(done.statusCode()).isEqualTo(201);
                assertThat(complain(address).body()).isEqualTo(done.body());
                lapor.destroy();
                assertThat(lapor.waitFor()).isIn(0, 143);
                assertThat(back.getPort()).isEqualTo(database.getPort());
            }
        } finally {
            lapor.destroyForcibly();
            database.close();
        }
    }
}
