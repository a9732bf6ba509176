package id.go.rembangkab.lapor.cli.serve;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.http.Settings;
import id.go.rembangkab.lapor.http.who.ApiKey;
import id.go.rembangkab.lapor.http.who.ApiKeys;
import id.go.rembangkab.lapor.http.who.Authenticator;
import id.go.rembangkab.lapor.http.who.RateLimits;
import id.go.rembangkab.lapor.http.who.RoleClaims;
import id.go.rembangkab.lapor.http.who.Tokens;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;

/** What the environment says about a site that is served. Secrets come from files only. */
record Surroundings(Map<String, String> env) {
    private static final int USUAL_RATE = 600;

    Optional<ApiKeys> keys() {
        return text("LAPOR_KEYS").map(file -> {
            List<ApiKey> keys = new ArrayList<>();
            for (String line : lines("LAPOR_KEYS", file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    keys.add(key(line));
                }
            }
            return new ApiKeys(keys);
        });
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

    private static List<String> lines(String name, String file) {
        try {
            return Files.readAllLines(path(name, file));
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

    private Optional<String> text(String name) {
        return Optional.ofNullable(env.get(name)).filter(value -> !value.isBlank());
    }
}
