// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.serve;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.http.Settings;
import id.go.rembangkab.lapor.http.Vitals;
import id.go.rembangkab.lapor.http.outward.Secret;
import id.go.rembangkab.lapor.http.who.ApiKey;
import id.go.rembangkab.lapor.http.who.ApiKeys;
import id.go.rembangkab.lapor.http.who.Authenticator;
import id.go.rembangkab.lapor.http.who.OidcClient;
import id.go.rembangkab.lapor.http.who.OidcLogin;
import id.go.rembangkab.lapor.http.who.RateLimits;
import id.go.rembangkab.lapor.http.who.RoleClaims;
import id.go.rembangkab.lapor.http.who.Tokens;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** What the environment says about a site that is served. Secrets come from files, or from the environment itself. */
record Surroundings(Map<String, String> env) {
    private static final int USUAL_RATE = 600;

    Optional<ApiKeys> keys() {
        return text("LAPOR_KEYS")
                .map(file -> new ApiKeys(
                        lines("LAPOR_KEYS").stream().map(Surroundings::key).toList()));
    }

    private static ApiKey key(String line) {
        try {
            return ApiKey.parse(line);
        } catch (IllegalArgumentException e) {
            throw (BadInput) BadInput.in("LAPOR_KEYS", "serve.keys").initCause(e);
        }
    }

    Optional<Authenticator> tokens(InstantSource clock) {
        return text("LAPOR_ISSUER")
                .map(issuer -> Tokens.signedBy(
                        issuer,
                        text("LAPOR_AUDIENCE").orElse("lapor"),
                        address("LAPOR_JWKS", text("LAPOR_JWKS").orElse(issuer + "/protocol/openid-connect/certs")),
                        claims(),
                        clock));
    }

    /** How people sign in at the board: a client of the issuer. */
    Optional<OidcLogin> login(URI base, InstantSource clock, SecretKey secret) {
        return text("LAPOR_CLIENT_ID").map(client -> {
            String issuer = text("LAPOR_ISSUER").orElseThrow(() -> BadInput.in("LAPOR_ISSUER", "serve.issuer"));
            return new OidcLogin(
                    address("LAPOR_ISSUER", issuer),
                    new OidcClient(client, word("LAPOR_CLIENT_SECRET")),
                    URI.create(base.toString().replaceAll("/+$", "") + "/auth/callback"),
                    claims(),
                    clock,
                    secret);
        });
    }

    /** What sessions are sealed with: what a file says, line by line and the newest first, else the secret of the site. */
    List<SecretKey> sessionSecrets(SecretKey site) {
        List<String> lines = lines("LAPOR_SESSION_SECRETS");
        return lines.isEmpty()
                ? List.of(site)
                : lines.stream().map(Surroundings::sessionSecret).toList();
    }

    private static SecretKey sessionSecret(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SiteSecret.BYTES) {
            throw BadInput.in("LAPOR_SESSION_SECRETS", "serve.secret", SiteSecret.BYTES);
        }
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    /** After how long a wait of the oldest notice the site is no longer ready. */
    Duration longestLag() {
        Optional<String> minutes = text("LAPOR_OUTBOX_MINUTES");
        if (minutes.isEmpty()) {
            return Vitals.USUAL_LAG;
        }
        if (!minutes.get().matches("[1-9][0-9]{0,5}")) {
            throw BadInput.in("LAPOR_OUTBOX_MINUTES", "serve.minutes");
        }
        return Duration.ofMinutes(Long.parseLong(minutes.get()));
    }

    private RoleClaims claims() {
        return new RoleClaims(
                text("LAPOR_ROLE_CLAIM").orElse(RoleClaims.DEFAULT.roleClaim()),
                text("LAPOR_ROLES").map(Surroundings::roles).orElse(RoleClaims.DEFAULT.roles()),
                text("LAPOR_AGENCY_CLAIM").orElse(RoleClaims.DEFAULT.agencyClaim()));
    }

    /** {@code their-word=our-word}, parted by commas. */
    private static Map<String, Role> roles(String text) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            String[] words = pair.strip().split("=", -1);
            Role role = List.of(Role.values()).stream()
                    .filter(known -> words.length == 2 && known.word().equals(words[1]) && known != Role.SYSTEM)
                    .findFirst()
                    .orElseThrow(() -> BadInput.in("LAPOR_ROLES", "serve.roles"));
            roles.put(words[0], role);
        }
        return roles;
    }

    RateLimits limits() {
        Optional<String> rate = text("LAPOR_RATE");
        if (rate.isEmpty()) {
            return RateLimits.perMinute(USUAL_RATE);
        }
        if (!rate.get().matches("[1-9][0-9]{0,6}")) {
            throw BadInput.in("LAPOR_RATE", "serve.rate");
        }
        return RateLimits.perMinute(Integer.parseInt(rate.get()));
    }

    Settings settings(URI base, SecretKey secret) {
        Set<String> origins =
                text("LAPOR_ORIGINS").map(list -> Set.of(list.split(",", -1))).orElse(Set.of());
        return new Settings(base, secret, Settings.BODY_LIMIT, origins);
    }

    Optional<Path> secretFile() {
        return text("LAPOR_SECRET_FILE").map(file -> path("LAPOR_SECRET_FILE", file));
    }

    Optional<String> base() {
        return text("LAPOR_BASE_URL");
    }

    boolean behindProxy() {
        return "true".equals(env.get("LAPOR_BEHIND_PROXY"));
    }

    static URI address(String name, String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null && Set.of("http", "https").contains(String.valueOf(address.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw (BadInput) BadInput.in(name, "serve.address").initCause(e);
        }
        throw BadInput.in(name, "serve.address");
    }

    /** The lines of a file that the environment names, without blank ones and remarks; none if it names none. */
    List<String> lines(String name) {
        Optional<String> file = text(name);
        return file.isEmpty()
                ? List.of()
                : read(name, file.get())
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
    }

    /** A secret from the file that {@code NAME_FILE} names, or from {@code NAME} itself. */
    Optional<Secret> secret(String name) {
        return word(name).map(word -> secretOf(name, word));
    }

    static Secret secretIn(String name, String file) {
        return secretOf(name, read(name, file));
    }

    private static Secret secretOf(String name, String word) {
        try {
            return Secret.of(word);
        } catch (IllegalArgumentException e) {
            throw (BadInput) BadInput.in(name, "serve.secret.word").initCause(e);
        }
    }

    private Optional<String> word(String name) {
        return text(name + "_FILE")
                .map(file -> read(name + "_FILE", file).strip())
                .or(() -> text(name));
    }

    private static String read(String name, String file) {
        try {
            return Files.readString(path(name, file));
        } catch (IOException e) {
            throw (BadInput) BadInput.in(name, "serve.file").initCause(e);
        }
    }

    private static Path path(String name, String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw (BadInput) BadInput.in(name, "serve.file").initCause(e);
        }
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(env.get(name)).filter(value -> !value.isBlank());
    }
}
