// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.http.who.Caller;
import id.go.rembangkab.lapor.http.who.OidcLogin;
import id.go.rembangkab.lapor.http.who.Sessions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How a browser stays signed in at the board: a cookie that no script can read, and a token that every change must say
 * beside it. The API itself takes no cookie; below {@value #PREFIX} it does.
 */
final class SignIn {
    /** Below this the whole API is there once more, for pages of this site. */
    static final String PREFIX = "/session";

    private static final String COOKIE = "__Host-lapor";
    private static final String ATTRIBUTES = "; Path=/; HttpOnly; Secure; SameSite=Strict";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private static final String LOGIN_COOKIE = "__Host-lapor-login";

    /** Lax, since the way back from the issuer begins at another site. */
    private static final String LOGIN_ATTRIBUTES = "; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=600";

    private final Sessions sessions;
    private final Optional<OidcLogin> login;

    SignIn(Sessions sessions, Optional<OidcLogin> login) {
        this.sessions = sessions;
        this.login = login;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/auth/code", this::redeem),
                Route.get("/auth/sign-in", this::begin),
                Route.get(
                        "/auth/callback",
                        this::finish,
                        "code",
                        "state",
                        "iss",
                        "session_state",
                        "scope",
                        "error",
                        "error_description",
                        "error_uri"),
                Route.get("/auth/session", this::session),
                Route.post("/auth/sign-out", this::end));
    }

    /** Who asks, by the cookie; a change without the token of its page is nobody's. */
    Caller caller(Front.Incoming in) {
        Sessions.Session session =
                cookie(in.header("cookie"), COOKIE).flatMap(sessions::find).orElseThrow(Problem::unauthenticated);
        if (!SAFE.contains(in.method()) && !same(session.csrf(), in.header("x-csrf-token"))) {
            throw Problem.badToken();
        }
        return session.caller();
    }

    /** Goes on with a session that is in use. */
    Response goingOn(Front.Incoming in, Response response) {
        return cookie(in.header("cookie"), COOKIE)
                .flatMap(sessions::renewed)
                .map(word -> signedIn(response, word))
                .orElse(response);
    }

    private Response redeem(Request request) {
        Fields given = Fields.of(request.body().json(), Set.of("code"));
        Caller caller = sessions.redeem(given.needed("code")).orElseThrow(Problem::unauthenticated);
        return signedIn(Response.empty(204), caller);
    }

    private Response begin(Request request) {
        OidcLogin.Begun begun = asked(login.orElseThrow(Problem::notFound)::begin);
        return elsewhere(begun.at().toString())
                .with("Set-Cookie", LOGIN_COOKIE + "=" + begun.word() + LOGIN_ATTRIBUTES);
    }

    /** A browser shows what it is sent to; why it went wrong is nobody's business but that it did. */
    private Response finish(Request request) {
        OidcLogin issuer = login.orElseThrow(Problem::notFound);
        Optional<String> begun = request.header("cookie").flatMap(header -> cookie(header, LOGIN_COOKIE));
        Optional<String> state = request.query().text("state");
        Optional<String> code = request.query().text("code");
        if (begun.isEmpty() || state.isEmpty() || code.isEmpty()) {
            return elsewhere("/#gagal");
        }
        return asked(() -> issuer.finish(begun.get(), state.get(), code.get()))
                .map(caller -> signedIn(elsewhere("/#papan"), caller))
                .orElseGet(() -> elsewhere("/#gagal"));
    }

    private static Response elsewhere(String address) {
        return Response.empty(303).with("Location", address);
    }

    private static <T> T asked(Supplier<T> issuer) {
        try {
            return issuer.get();
        } catch (IllegalStateException e) {
            System.getLogger(SignIn.class.getName()).log(System.Logger.Level.WARNING, "the issuer cannot be asked", e);
            throw Problem.issuerAway();
        }
    }

    private Response signedIn(Response response, Caller caller) {
        return signedIn(response, sessions.begin(caller));
    }

    private static Response signedIn(Response response, String word) {
        return response.with("Set-Cookie", COOKIE + "=" + word + ATTRIBUTES);
    }

    private Response session(Request request) {
        Sessions.Session session = request.header("cookie")
                .flatMap(header -> cookie(header, COOKIE))
                .flatMap(sessions::find)
                .orElseThrow(Problem::unauthenticated);
        Actor actor = session.caller().actor();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("role", actor.role().name());
        actor.agency().ifPresent(agency -> told.put("agency", agency.value()));
        told.put("csrf", session.csrf());
        return Response.json(told);
    }

    private Response end(Request request) {
        request.header("cookie").flatMap(header -> cookie(header, COOKIE)).ifPresent(sessions::end);
        return Response.empty(204).with("Set-Cookie", COOKIE + "=" + ATTRIBUTES + "; Max-Age=0");
    }

    private static Optional<String> cookie(String header, String name) {
        for (String part : header.split(";", -1)) {
            String cookie = part.strip();
            if (cookie.startsWith(name + "=")) {
                return Optional.of(cookie.substring(name.length() + 1)).filter(word -> !word.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
