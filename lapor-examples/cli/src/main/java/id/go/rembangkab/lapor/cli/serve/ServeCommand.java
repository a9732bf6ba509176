// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.serve;

import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.report.ReportCommand;
import id.go.rembangkab.lapor.cli.terminal.Actors;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.http.LaporServlet;
import id.go.rembangkab.lapor.http.Links;
import id.go.rembangkab.lapor.http.Settings;
import id.go.rembangkab.lapor.http.Site;
import id.go.rembangkab.lapor.http.Vitals;
import id.go.rembangkab.lapor.http.who.ApiKey;
import id.go.rembangkab.lapor.http.who.ApiKeys;
import id.go.rembangkab.lapor.http.who.Authenticator;
import id.go.rembangkab.lapor.http.who.Caller;
import id.go.rembangkab.lapor.http.who.DemoIssuer;
import id.go.rembangkab.lapor.http.who.RateLimits;
import id.go.rembangkab.lapor.http.who.Sessions;
import id.go.rembangkab.lapor.notice.Destination;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lapor serve}: the API and the board, until the process is told to end. */
@Command(name = "serve")
public final class ServeCommand extends Answering {
    private static final Duration DEMO_TOKEN = Duration.ofDays(1);

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "serve.port.option", defaultValue = "8080")
    private int port;

    @Option(names = "--demo", descriptionKey = "serve.demo")
    private boolean demo;

    @Option(names = "--new-key", paramLabel = "NAME=ROLE[:ID]", descriptionKey = "serve.new-key")
    private @Nullable String newKey;

    /**
     * Creates the command.
     *
     * @param terminal where it runs
     */
    public ServeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw BadInput.in("--port", "expected.range", 0, 65_535);
        }
        if (newKey != null) {
            return key(newKey);
        }
        return demo ? demonstrate() : serve();
    }

    private int key(String wish) {
        int equals = wish.indexOf('=');
        if (equals < 1) {
            throw BadInput.in("--new-key", "serve.new-key.form");
        }
        Actor actor = Actors.read("--new-key", wish.substring(equals + 1));
        ApiKey.Fresh fresh = ApiKey.make(wish.substring(0, equals), actor, new SecureRandom());
        terminal().out().println(fresh.kept().line());
        terminal().out().flush();
        terminal().tell("serve.new-key.secret", fresh.secret());
        return DONE;
    }

    private int serve() throws InterruptedException {
        Surroundings around = new Surroundings(terminal().env());
        Optional<ApiKeys> keys = around.keys();
        List<Authenticator> who = new ArrayList<>();
        around.tokens(terminal().clock()).ifPresent(who::add);
        keys.ifPresent(who::add);
        if (who.isEmpty()) {
            throw BadInput.of("serve.nobody");
        }
        Path secretFile = around.secretFile().orElseGet(this::besideTheStore);
        SecretKey secret = SiteSecret.in(secretFile);
        try (Office office = Office.open(terminal(), common())) {
            Settings settings = around.settings(base(around), secret);
            Vitals vitals = Vitals.of(office.notices(), around.longestLag());
            Site site = new Site(
                    office.ports(),
                    office.attachments(),
                    office.identity(),
                    terminal().clock(),
                    Authenticator.anyOf(who),
                    keys.<Authenticator>map(known -> known).orElse(token -> Optional.empty()),
                    around.limits(),
                    new Sessions(terminal().clock(), around.sessionSecrets(secret)),
                    settings,
                    around.login(settings.base(), terminal().clock(), secret),
                    vitals,
                    Optional.of(office.submissions()));
            List<Destination> destinations = new Destinations(
                            around, office, new Links(settings), terminal().clock())
                    .all();
            Upkeep upkeep = new Upkeep(office, destinations, vitals, terminal().clock());
            return run(site, upkeep, around.behindProxy(), address -> {
                terminal().tell("serve.at", address);
                destinations.forEach(destination -> terminal().tell("serve.destination", destination.name()));
            });
        }
    }

    private int demonstrate() throws InterruptedException {
        try (Office office = DemoSite.open(terminal().clock())) {
            DemoIssuer issuer = new DemoIssuer(terminal().clock());
            Sessions sessions = new Sessions(terminal().clock());
            Settings settings = Settings.of(URI.create("http://localhost:" + port), SiteSecret.fresh());
            Vitals vitals = Vitals.of(office.notices(), Vitals.USUAL_LAG);
            Authenticator anyone = issuer.authenticator();
            Site site = new Site(
                    office.ports(),
                    office.attachments(),
                    office.identity(),
                    terminal().clock(),
                    anyone,
                    anyone,
                    RateLimits.none(),
                    sessions,
                    settings,
                    Optional.empty(),
                    vitals,
                    Optional.of(office.submissions()));
            Upkeep upkeep = new Upkeep(office, List.of(), vitals, terminal().clock());
            return run(site, upkeep, false, address -> {
                invite(address, issuer, sessions);
                citizen(address, office, settings.secret());
            });
        }
    }

    /** A link for a citizen, as it would come by WhatsApp: to a complaint that waits for its reporter. */
    private void citizen(String address, Office office, SecretKey secret) {
        DemoSite.waitingForReporter(office).ifPresent(complaint -> {
            Links links = new Links(Settings.of(URI.create(address), secret));
            terminal().out().println();
            terminal().out().println(terminal().messages().say("serve.demo.citizen", complaint));
            terminal()
                    .out()
                    .println("  " + links.citizen(complaint, terminal().clock().instant()));
            terminal().out().flush();
        });
    }

    /** Each link signs in once; the token is for programs. */
    private void invite(String address, DemoIssuer issuer, Sessions sessions) {
        terminal().out().println(terminal().messages().say("serve.demo.at", address));
        for (Map.Entry<String, Actor> person : DemoSite.people().entrySet()) {
            String code = sessions.invite(new Caller(person.getValue(), "demo:" + person.getKey()));
            terminal().out().println();
            terminal().out().println(terminal().messages().say("serve.demo.person", person.getValue()));
            terminal().out().println("  " + address + "/#masuk=" + code);
            terminal().out().println("  Authorization: Bearer " + issuer.token(person.getValue(), DEMO_TOKEN));
        }
        terminal().out().flush();
    }

    private int run(Site site, Upkeep upkeep, boolean behindProxy, Consumer<String> tell) throws InterruptedException {
        try (upkeep;
                WebServer server =
                        WebServer.start(port, behindProxy, new LaporServlet(site, ReportCommand.formats()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, upkeep)));
            tell.accept("http://localhost:" + server.port());
            server.join();
        }
        return DONE;
    }

    /** The store is closed by the main thread, which goes on as soon as the server has stopped. */
    private static void end(WebServer server, Upkeep upkeep) {
        server.stop();
        upkeep.stop();
    }

    private URI base(Surroundings around) {
        return around.base()
                .map(text -> Surroundings.address("LAPOR_BASE_URL", text))
                .orElseGet(() -> URI.create("http://localhost:" + port));
    }

    private Path besideTheStore() {
        String db = common().db()
                .or(() -> Optional.ofNullable(terminal().env().get("LAPOR_DB")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share", "lapor")
                        .toString());
        if (db.startsWith("jdbc:")) {
            throw BadInput.in("LAPOR_SECRET_FILE", "serve.secret.needed");
        }
        return Path.of(db, "site.secret");
    }
}
