// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.http.Links;
import id.go.rembangkab.lapor.http.Settings;
import id.go.rembangkab.lapor.notice.Notice;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/** The world outside as WireMock plays it, and what is told to it. */
final class Outside implements AutoCloseable {
    static final Instant NOW = Instant.parse("2025-03-26T03:00:00Z");
    static final Settings SETTINGS =
            Settings.of(URI.create("https://lapor.example/"), new SecretKeySpec(new byte[32], "HmacSHA256"));

    final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
    /** Waits for longer than any machine takes, so that only what is meant to be late is. */
    final Outward outward = waiting(Duration.ofMinutes(1));

    /** For what never answers in time. */
    final Outward hasty = waiting(Duration.ofSeconds(2));

    private static Outward waiting(Duration limit) {
        return new Outward(
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(limit)
                        .build(),
                limit,
                new Links(SETTINGS),
                () -> NOW);
    }

    Outside() {
        server.start();
    }

    URI at(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    URI securelyAt(String path) {
        return URI.create("https://localhost:" + server.httpsPort() + path);
    }

    static Notice notice(String id, Notice.Kind kind) {
        return new Notice(
                id,
                kind,
                "A",
                Optional.of(new AgencyCode("DPUTARU")),
                Optional.of(new Category("jalan")),
                Optional.of(Instant.parse("2025-04-16T17:00:00Z")));
    }

    @Override
    public void close() {
        server.stop();
    }
}
