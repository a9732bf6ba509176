// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.desk.Desk;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.desk.Sweep;
import id.go.rembangkab.lapor.http.report.Letterhead;
import id.go.rembangkab.lapor.http.report.ReportFormats;
import id.go.rembangkab.lapor.http.who.ApiKey;
import id.go.rembangkab.lapor.http.who.ApiKeys;
import id.go.rembangkab.lapor.http.who.Authenticator;
import id.go.rembangkab.lapor.http.who.DemoIssuer;
import id.go.rembangkab.lapor.http.who.OidcLogin;
import id.go.rembangkab.lapor.http.who.RateLimits;
import id.go.rembangkab.lapor.http.who.Sessions;
import id.go.rembangkab.lapor.memory.MemoryAgencies;
import id.go.rembangkab.lapor.memory.MemoryAttachments;
import id.go.rembangkab.lapor.memory.MemoryChannels;
import id.go.rembangkab.lapor.memory.MemoryRulebook;
import id.go.rembangkab.lapor.memory.MemoryStore;
import id.go.rembangkab.lapor.memory.MemorySubmissions;
import id.go.rembangkab.lapor.privacy.Detector;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The servlet in Jetty on a free port, over a store in memory; two agencies, and tokens for whoever is asked for. */
final class TestSite implements AutoCloseable {
    /** All test sites are nodes of one. */
    static final SecretKey SECRET = new SecretKeySpec(new byte[32], "HmacSHA256");

    static final Actor ADMIN = new Actor(Role.ADMIN, Optional.empty(), "siti");
    static final Actor LIAISON = Actor.liaison(new AgencyCode("DPUTARU"));
    static final Actor OTHER_LIAISON = Actor.liaison(new AgencyCode("DINKES"));
    static final Actor REPORTER = Actor.reporter("r-1");
    static final Actor OTHER_REPORTER = Actor.reporter("r-2");

    final SteppingClock clock = new SteppingClock(Instant.parse("2025-03-26T03:00:00Z"));
    final DemoIssuer issuer = new DemoIssuer(clock);
    final ApiKey.Fresh key = ApiKey.make("kios", new Actor(Role.ADMIN, Optional.empty(), "kios"), new SecureRandom());
    final Sessions sessions = new Sessions(clock, List.of(SECRET));
    final MemoryStore store = new MemoryStore(clock);
    final Vitals vitals = Vitals.of(store, Duration.ofHours(1));
    final Ports ports;
    final Settings settings;
    private final boolean changesAreTold;
    private Routes routes = new Routes(List.of());
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    TestSite() throws Exception {
        this(RateLimits.none(), Set.of());
    }

    TestSite(RateLimits limits, Set<String> origins) throws Exception {
        this(limits, origins, Optional.empty(), false);
    }

    /** With an issuer for the board. */
    TestSite(Function<InstantSource, OidcLogin> login) throws Exception {
        this(RateLimits.none(), Set.of(), Optional.of(login), false);
    }

    /** With browsers told of changes as they happen. */
    static TestSite tellingChanges() throws Exception {
        return new TestSite(RateLimits.none(), Set.of(), Optional.empty(), true);
    }

    private TestSite(
            RateLimits limits,
            Set<String> origins,
            Optional<Function<InstantSource, OidcLogin>> login,
            boolean changesAreTold)
            throws Exception {
        this.changesAreTold = changesAreTold;
        ports = new Ports(
                store, store, new MemoryAgencies(), new MemoryChannels(), new MemoryRulebook(), Detector.standard());
        register("DPUTARU", "Dinas Pekerjaan Umum dan Tata Ruang", "jalan");
        register("DINKES", "Dinas Kesehatan", "kesehatan");
        settings = new Settings(URI.create("https://lapor.example"), SECRET, 100_000, origins);
        start(new Site(
                ports,
                new MemoryAttachments(),
                new CountedIdentity(),
                clock,
                Authenticator.anyOf(List.of(issuer.authenticator(), new ApiKeys(List.of(key.kept())))),
                new ApiKeys(List.of(key.kept())),
                limits,
                sessions,
                settings,
                login.map(made -> made.apply(clock)),
                vitals,
                Optional.of(new MemorySubmissions())));
    }

    private void register(String code, String name, String tupoksi) {
        ports.agencies()
                .put(new Agency(
                        new AgencyCode(code),
                        name,
                        Set.of(new Category(tupoksi)),
                        List.of(LiaisonOfficer.of("Budi", "+6281")),
                        true));
    }

    private void start(Site site) throws Exception {
        routes = Api.routes(
                site, ReportFormats.of(Letterhead.REMBANG), new Meters(), new SignIn(sessions, site.login()));
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        ServletHolder servlet = new ServletHolder(new LaporServlet(site));
        // Else every answer ends, and a test need not wait for one that goes on.
        servlet.setAsyncSupported(changesAreTold);
        context.addServlet(servlet, "/*");
        server.setHandler(context);
        // What the container refuses by itself has no page of the container's.
        server.setErrorHandler((request, response, callback) -> {
            callback.succeeded();
            return true;
        });
        server.start();
    }

    Routes routes() {
        return routes;
    }

    int port() {
        return connector.getLocalPort();
    }

    Client as(Actor actor) {
        return new Client(port(), Optional.of(token(actor)));
    }

    Client anyone() {
        return new Client(port(), Optional.empty());
    }

    String token(Actor actor) {
        return issuer.token(actor, Duration.ofDays(365));
    }

    void sweep() {
        new Sweep(ports, new Desk(ports)).run(clock.instant(), done -> {});
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the test's server does not stop", e);
        }
    }
}
