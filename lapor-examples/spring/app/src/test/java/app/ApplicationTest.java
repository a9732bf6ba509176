package app;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.http.who.ApiKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApplicationTest extends LettersContract {
    private static final ApiKey.Fresh KEY = ApiKey.make("test", Actor.of(Role.ADMIN), new SecureRandom());

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void places(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:sqlite:" + folder.resolve("app.db"));
        registry.add("spring.sql.init.mode", () -> "always");
        registry.add("app.keys", () -> folder.resolve("keys").toString());
        registry.add("app.api-keys", () -> KEY.kept().line());
    }

    @Autowired
    ScheduledTaskHolder schedule;

    @Value("${local.server.port}")
    int port;

    @Override
    Class<DataAccessException> refusal() {
        return DataAccessException.class;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + KEY.secret())
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void the_api_is_served_to_whoever_has_a_key() throws Exception {
        ComplaintId id = letters.take("470/3", "Sampah menumpuk");
        HttpResponse<String> found = get("/lapor/api/v1/complaints/" + id);
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("RECEIVED");
    }

    @Test
    void health_asks_the_store() throws Exception {
        assertThat(get("/actuator/health").body()).contains("\"lapor\":{", "REMBANG_2024", "decreed_through");
    }

    @Test
    void metrics_count_what_waits() throws Exception {
        assertThat(get("/actuator/metrics/lapor.outbox.waiting").body()).contains("VALUE");
        assertThat(get("/actuator/metrics/lapor.sweep.due").body()).contains("VALUE");
    }

    @Test
    void time_acts_by_schedule() {
        assertThat(schedule.getScheduledTasks()).anySatisfy(task -> assertThat(task.toString()).contains("SweepSchedule.run"));
    }

    @Test
    void the_properties_are_described_for_editors() throws IOException {
        try (var metadata = Application.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(new String(metadata.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).contains("lapor.sweep.every", "how long after a sweep");
        }
    }
}
