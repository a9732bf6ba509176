// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.http.who.Caller;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What happens to every request before and after its route: who asks, whether there is such a path, what goes wrong, and the
 * headers that every answer has. The order of the checks is part of the contract.
 */
final class Front {
    private static final System.Logger LOG = System.getLogger(Front.class.getName());
    private static final String BEARER = "bearer ";

    private final Site site;
    private final Routes routes;
    private final Meters meters;
    private final SignIn signIn;
    private final SafeHeaders headers;

    Front(Site site, Routes routes, Meters meters, SignIn signIn) {
        this.site = site;
        this.routes = routes;
        this.meters = meters;
        this.signIn = signIn;
        this.headers = new SafeHeaders(site.settings().base());
    }

    /**
     * A request as the container hands it over.
     *
     * @param method as sent
     * @param path as sent, still percent-encoded, below where the servlet is mounted
     * @param query as sent, or blank
     * @param headers by name in small letters
     * @param body the body, not yet read
     * @param address where it comes from, by which callers without a token are counted
     */
    record Incoming(String method, String path, String query, Map<String, String> headers, Body body, String address) {
        Incoming {
            headers = Map.copyOf(headers);
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** Whether a page of this site asks, by cookie. */
        boolean byCookie() {
            return path.startsWith(SignIn.PREFIX + "/api/");
        }

        String apiPath() {
            return byCookie() ? path.substring(SignIn.PREFIX.length()) : path;
        }
    }

    Response answer(Incoming in) {
        Instant at = site.clock().instant();
        String trace = Trace.of(in.header("traceparent"));
        Locale language = Messages.wanted(in.header("accept-language"));
        Meters.Watch watch = meters.watch();
        String template = "-";
        Response response;
        try {
            Optional<Response> preflight = Cors.preflight(in, site.settings().origins());
            if (preflight.isPresent()) {
                response = preflight.get();
            } else {
                Optional<Caller> caller = admit(in);
                Routes.Found found = routes.find(in.apiPath()).orElseThrow(Problem::notFound);
                template = found.path().template();
                Response answered = run(in, found, caller, language, trace, at);
                response = in.byCookie() ? signIn.goingOn(in, answered) : answered;
            }
        } catch (Problem problem) {
            meters.refused(problem.code());
            response = problem.response(language, trace);
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.WARNING, () -> "the store is away, trace " + trace, e);
            response = Problem.storeAway().response(language, trace);
        } catch (UncheckedIOException e) {
            response = Problem.badInput("", "body.broken").response(language, trace);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, () -> "a route failed, trace " + trace, e);
            response = Problem.internal().response(language, trace);
        }
        watch.stop(in.method(), template, response.status());
        Response allowed =
                Cors.allow(response, in.header("origin"), site.settings().origins());
        return headers.on(allowed, trace);
    }

    private Response run(
            Incoming in, Routes.Found found, Optional<Caller> caller, Locale language, String trace, Instant at) {
        if (in.method().equals("OPTIONS")) {
            return Response.empty(204).with("Allow", found.path().allowed());
        }
        Route route = found.path()
                .route(in.method())
                .orElseThrow(() -> Problem.methodNotAllowed(found.path().allowed()));
        Query query = Query.read(in.query(), route.query());
        return route.answer()
                .apply(new Request(
                        in.method(), found.variables(), query, in.headers(), in.body(), caller, language, trace, at));
    }

    /** Says who asks, or that nobody may without saying so. */
    private Optional<Caller> admit(Incoming in) {
        if (Doors.open(in.path())) {
            count("address:" + in.address());
            return Optional.empty();
        }
        if (in.byCookie()) {
            Caller signedIn = signIn.caller(in);
            count(signedIn.account());
            return Optional.of(signedIn);
        }
        String authorization = in.header("authorization");
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            count("address:" + in.address());
            throw Problem.unauthenticated();
        }
        Optional<Caller> caller =
                caller(authorization.substring(BEARER.length()).strip());
        if (caller.isEmpty()) {
            count("address:" + in.address());
            throw Problem.badToken();
        }
        count(caller.get().account());
        return caller;
    }

    private Optional<Caller> caller(String token) {
        try {
            return site.tokens().caller(token);
        } catch (IllegalStateException e) {
            LOG.log(System.Logger.Level.WARNING, "tokens cannot be checked", e);
            throw Problem.storeAway();
        }
    }

    private void count(String caller) {
        long seconds = site.limits().secondsToWait(caller);
        if (seconds > 0) {
            throw Problem.tooMany(seconds);
        }
    }
}
